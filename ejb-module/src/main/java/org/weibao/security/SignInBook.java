package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.security.control.Delay;
import org.weibao.security.entity.Attempts;

/**
 * Counts attempts to sign in, in the database: a restart or another node forgets nothing. Each step
 * is a transaction of its own, so that a refused password change still counts.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInBook {

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Attempts attempts;
  @Inject Clock clock;

  /** How long the next attempt with a name must wait; empty if it may come now. */
  @Open("signing in asks before it is known who it is")
  public Optional<Duration> waitBefore(String nameHash) {
    Instant now = clock.instant();
    return attempts
        .find(nameHash)
        .filter(lock -> lock.isShut(now))
        .map(lock -> Duration.between(now, lock.openAt()));
  }

  /**
   * Begins an attempt. It counts as failed until {@link #succeeded}: many at once get no more tries
   * than one after the other.
   *
   * @return how long to wait, if it must not be tried now
   */
  @Open("signing in asks before it is known who it is")
  public Optional<Duration> begin(String nameHash) {
    Instant now = clock.instant();
    Lock lock = attempts.lock(nameHash, now);
    if (lock.isShut(now)) {
      return Optional.of(Duration.between(now, lock.openAt()));
    }
    int failures = Delay.remembered(lock.failures(), lock.lastAt(), now) + 1;
    attempts.write(nameHash, new Lock(failures, now, now.plus(Delay.after(failures))));
    return Optional.empty();
  }

  /**
   * Remembers that an attempt failed. A name that nobody has costs the same statements, so that the
   * time does not tell which names exist.
   *
   * @param person whose name it is; empty for nobody's
   */
  @Open("signing in asks before it is known who it is")
  public void failed(
      String nameHash, Optional<Long> person, SignInOutcome outcome, Visitor visitor) {
    attempts.belongsTo(nameHash, person);
    record(nameHash, person, outcome, visitor);
  }

  /** Forgets the failures of somebody who came in. */
  @Open("signing in asks before it is known who it is")
  public void succeeded(String nameHash, long personId, Visitor visitor) {
    attempts.forget(nameHash, clock.instant().minus(Delay.MEMORY));
    record(nameHash, Optional.of(personId), SignInOutcome.WELCOME, visitor);
  }

  private void record(
      String nameHash, Optional<Long> person, SignInOutcome outcome, Visitor visitor) {
    Instant now = clock.instant();
    attempts.record(nameHash, person, outcome, visitor, now);
    attempts.forgetAttempts(now.minus(KEPT));
  }
}
