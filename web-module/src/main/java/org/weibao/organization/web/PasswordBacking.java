package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.kernel.web.Attempt;
import org.weibao.security.PasswordService;
import org.weibao.security.web.CurrentCaller;
import org.weibao.security.web.SignIn;

/** The person's own password; the only page left to who still has a password that he was given. */
@Named
@RequestScoped
public class PasswordBacking {

  @Inject ActiveUser user;
  @Inject PasswordService passwords;
  @Inject SignIn signIn;
  @Inject CurrentCaller caller;
  @Inject Attempt attempt;

  private String oldPassword;
  private String newPassword;
  private String repeated;

  /** Changes the password and goes on to the start page. */
  public String save() {
    if (!newPassword.equals(repeated)) {
      attempt.refuse("repeated", "password.differs");
      return null;
    }
    return attempt.to(
        "password.saved",
        () -> {
          passwords.change(
              user.getLogin(), oldPassword, newPassword, caller.visitor(), caller.sessionId());
          signIn.passwordChanged();
          user.refresh();
          return "/index?faces-redirect=true";
        });
  }

  /** Shortest password that is taken. */
  public int getShortest() {
    return PasswordService.SHORTEST;
  }

  /** So many passwords of before are not taken again. */
  public int getRemembered() {
    return PasswordService.REMEMBERED;
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
