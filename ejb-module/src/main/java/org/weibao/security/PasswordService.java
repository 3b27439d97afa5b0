package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.Credentials;
import org.weibao.organization.OrganizationService;

/** Lets people choose their own password. */
@Stateless
public class PasswordService {

  /** Shortest password that a person may choose. */
  public static final int SHORTEST = 10;

  @Inject Authenticator authenticator;
  @Inject OrganizationService organization;

  /**
   * Replaces a person's password and lifts the duty to change it.
   *
   * @throws BusinessException with a {@link SecurityProblem}, on field {@code oldPassword} or
   *     {@code newPassword}
   * @throws TooManyAttempts after repeated wrong old passwords
   */
  public void change(String login, String oldPassword, String newPassword) {
    Credentials person =
        authenticator
            .authenticate(login, oldPassword)
            .orElseThrow(
                () -> new BusinessException(SecurityProblem.WRONG_PASSWORD, "oldPassword"));
    ensureAcceptable(login, oldPassword, newPassword);
    organization.changePassword(person.personId(), PasswordHash.of(newPassword));
  }

  private static void ensureAcceptable(String login, String oldPassword, String newPassword) {
    if (newPassword.codePointCount(0, newPassword.length()) < SHORTEST) {
      throw refused(SecurityProblem.PASSWORD_TOO_SHORT, SHORTEST);
    }
    if (newPassword.length() > Authenticator.PASSWORD_LENGTH) {
      throw refused(SecurityProblem.PASSWORD_TOO_LONG, Authenticator.PASSWORD_LENGTH);
    }
    if (newPassword.equals(oldPassword)) {
      throw refused(SecurityProblem.PASSWORD_SAME);
    }
    if (newPassword.equalsIgnoreCase(login)) {
      throw refused(SecurityProblem.PASSWORD_IS_LOGIN);
    }
  }

  private static BusinessException refused(SecurityProblem problem, Object... arguments) {
    return new BusinessException(problem, "newPassword", arguments);
  }
}
