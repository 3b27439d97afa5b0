package org.weibao.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.omnifaces.util.Faces;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.security.web.SignIn;

/** Signing in; goes on to the page that was asked for. */
@Named
@RequestScoped
public class SignInBacking {

  private static final int TOO_MANY_REQUESTS = 429;

  @Inject SignIn signIn;
  @Inject Attempt attempt;
  @Inject Formats formats;

  private String login;
  private String password;

  /** Tries the name and the password. */
  public void signIn() {
    switch (signIn.attempt(login.strip(), password)) {
      case WELCOME -> Faces.redirect(Faces.getRequestContextPath() + signIn.wantedPage());
      case MUST_CHANGE_PASSWORD ->
          Faces.redirect(Faces.getRequestContextPath() + "/account/password");
      case SLOW_DOWN -> slowDown(signIn.retryAfter());
      case REFUSED -> attempt.refuse(null, "signin.refused");
    }
  }

  private void slowDown(Duration wait) {
    attempt.refuse(null, "signin.slow-down", formats.span(wait));
    Faces.setResponseStatus(TOO_MANY_REQUESTS);
    Faces.getResponse().setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
  }

  /** Whether an external provider signs people in. */
  public boolean isByProvider() {
    return signIn.isByProvider();
  }

  /** Whether a password of ours lets anybody in. */
  public boolean isByPassword() {
    return signIn.isByPassword();
  }

  /** Whether the browser goes on to leave the provider too. */
  public boolean isLeavingProvider() {
    return signIn.isLeavingProvider();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
