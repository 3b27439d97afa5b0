package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.organization.NewPerson;
import org.weibao.organization.PeopleService;
import org.weibao.security.control.Delay;
import org.weibao.security.entity.Attempts;
import org.weibao.security.entity.PastPasswords;
import org.weibao.security.entity.Sessions;

/**
 * The door to accounts: what administrators do about somebody's way in, and what people see and do
 * about their own.
 */
@Stateless
@Guarded
public class AccountService {

  private static final int ONE_TIME_LENGTH = 14;
  private static final int ATTEMPTS_SHOWN = 20;

  @Inject PeopleService people;
  @Inject SessionService rules;
  @Inject Sessions sessions;
  @Inject Attempts attempts;
  @Inject PastPasswords past;
  @Inject Standings standings;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.password.one-time-hours", defaultValue = "72")
  int oneTimeHours;

  /**
   * Creates a person with a first role.
   *
   * @return the password to tell him; it is kept nowhere
   * @throws BusinessException {@link org.weibao.organization.OrganizationProblem}
   */
  @Allows("people.manage")
  public OneTimePassword create(NewPerson person, CallContext context) {
    String password = RandomPassword.ofLength(ONE_TIME_LENGTH);
    Instant expiresAt = expiry();
    long id = people.create(person, PasswordHash.of(password), expiresAt, context);
    return new OneTimePassword(id, person.login(), password, expiresAt);
  }

  /**
   * Gives somebody a new one-time password; his sessions and tokens end.
   *
   * @param version version that the caller has seen
   */
  @Allows("people.manage")
  public OneTimePassword resetPassword(long personId, int version, CallContext context) {
    String password = RandomPassword.ofLength(ONE_TIME_LENGTH);
    Instant expiresAt = expiry();
    PeopleService.Replaced replaced =
        people.giveOneTimePassword(
            personId, version, PasswordHash.of(password), expiresAt, context);
    past.add(personId, replaced.passwordHash(), clock.instant());
    attempts.forget(personId);
    endAll(personId, SessionEnd.PASSWORD);
    return new OneTimePassword(personId, replaced.login(), password, expiresAt);
  }

  /** Lets somebody in no more; his sessions and tokens end. */
  @Allows("people.manage")
  public void deactivate(long personId, int version, CallContext context) {
    people.deactivate(personId, version, context);
    endAll(personId, SessionEnd.DEACTIVATED);
  }

  /** Ends all sessions and tokens of a person, his own or, by an administrator, of another. */
  @Allows("account.use")
  public void signOutEverywhere(long personId, CallContext context) {
    people.signOutEverywhere(personId, context);
    endAll(personId, SessionEnd.EVERYWHERE);
  }

  /**
   * Ends one session.
   *
   * @throws BusinessException {@link SecurityProblem#UNKNOWN_SESSION}
   */
  @Allows("account.use")
  public void endSession(long personId, long sessionId, CallContext context) {
    people.ensureOwnOrAdministrator(personId, context);
    if (!sessions.end(personId, sessionId, SessionEnd.ENDED, clock.instant())) {
      throw new BusinessException(SecurityProblem.UNKNOWN_SESSION, null);
    }
  }

  /** Open sessions of a person, the one used last first. */
  @Allows("account.use")
  public List<SessionView> sessionsOf(long personId, CallContext context) {
    people.ensureOwnOrAdministrator(personId, context);
    Instant now = clock.instant();
    return sessions.ofPerson(personId, rules.oldest(now), rules.idleSince(now));
  }

  /** The latest attempts to sign in with a person's name. */
  @Allows("account.use")
  public List<SignInView> signInsOf(long personId, CallContext context) {
    people.ensureOwnOrAdministrator(personId, context);
    return attempts.ofPerson(personId, ATTEMPTS_SHOWN);
  }

  /** Failures in a row with a person's name that still count. */
  @Allows("account.use")
  public Optional<Lock> lockOf(long personId, CallContext context) {
    people.ensureOwnOrAdministrator(personId, context);
    Instant now = clock.instant();
    return attempts
        .find(personId)
        .filter(lock -> Delay.remembered(lock.failures(), lock.lastAt(), now) > 0);
  }

  /** Lets the next attempt with a person's name through. */
  @Allows("people.manage")
  public void liftLock(long personId, CallContext context) {
    people.recordLifted(personId, context);
    attempts.forget(personId);
  }

  private void endAll(long personId, SessionEnd why) {
    sessions.endAll(personId, 0, why, clock.instant());
    standings.forget(personId);
  }

  private Instant expiry() {
    return clock.instant().plus(Duration.ofHours(oneTimeHours));
  }
}
