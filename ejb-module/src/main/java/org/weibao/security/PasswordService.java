package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.organization.Credentials;
import org.weibao.organization.OrganizationService;
import org.weibao.security.control.PasswordRules;
import org.weibao.security.entity.PastPasswords;
import org.weibao.security.entity.Sessions;

/** Lets people choose their own password. */
@Stateless
@Guarded
public class PasswordService {

  /** Shortest password that a person may choose. */
  public static final int SHORTEST = 10;

  /** So many of the latest passwords, the present one among them, are not taken again. */
  public static final int REMEMBERED = 5;

  @Inject Authenticator authenticator;
  @Inject OrganizationService organization;
  @Inject PastPasswords past;
  @Inject ProviderSettings provider;
  @Inject Sessions sessions;
  @Inject Standings standings;
  @Inject Clock clock;

  /**
   * Replaces a person's password, lifts the duty to change it, and ends his other sessions and his
   * tokens: who knew the old one is out.
   *
   * @param keepSession session that goes on; 0 for none
   * @throws BusinessException with a {@link SecurityProblem}, on field {@code oldPassword} or
   *     {@code newPassword}
   * @throws TooManyAttempts after repeated wrong old passwords
   */
  @Open("who changes a one-time password over the API has no token yet")
  public void change(
      String login, String oldPassword, String newPassword, Visitor visitor, long keepSession) {
    if (provider.isActive() && !provider.isLocalSignIn()) {
      throw new BusinessException(SecurityProblem.PASSWORDS_CLOSED, null);
    }
    Credentials person =
        authenticator
            .authenticate(login, oldPassword, visitor)
            .orElseThrow(
                () -> new BusinessException(SecurityProblem.WRONG_PASSWORD, "oldPassword"));
    ensureAcceptable(login, oldPassword, newPassword);
    ensureNew(person.personId(), newPassword);
    Instant now = clock.instant();
    past.add(person.personId(), PasswordHash.of(oldPassword), now);
    organization.changePassword(person.personId(), PasswordHash.of(newPassword));
    sessions.endAll(person.personId(), keepSession, SessionEnd.PASSWORD, now);
    standings.forget(person.personId());
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
    if (PasswordRules.isCommon(newPassword)) {
      throw refused(SecurityProblem.PASSWORD_COMMON);
    }
  }

  private void ensureNew(long personId, String newPassword) {
    if (past.ofPerson(personId, REMEMBERED - 1).stream()
        .anyMatch(hash -> PasswordHash.matches(newPassword, hash))) {
      throw refused(SecurityProblem.PASSWORD_USED_BEFORE, REMEMBERED);
    }
  }

  private static BusinessException refused(SecurityProblem problem, Object... arguments) {
    return new BusinessException(problem, "newPassword", arguments);
  }
}
