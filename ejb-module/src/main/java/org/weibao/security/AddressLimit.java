package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.security.entity.AddressFailures;
import org.weibao.security.entity.AddressFailures.Failures;

/**
 * Makes guessing from one address slow, whatever the names: an office behind one address makes some
 * mistakes a day, so the first ones cost nothing; each further one doubles the wait. A minute
 * without failure forgives one. Kept in the database: it outlives a restart and holds on all nodes.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AddressLimit {

  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int FORGIVE_SECONDS = 60;
  private static final Duration MEMORY = Duration.ofDays(1);
  private static final int LONGEST_ADDRESS = 45;

  @Inject AddressFailures failures;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.sign-in.free-failures", defaultValue = "50")
  int freeFailures;

  /**
   * Lets an attempt from an address through.
   *
   * @throws TooManyAttempts after too many failures
   */
  @Open("signing in asks before it is known who it is")
  public void ensureMayTry(String address) {
    waitBefore(address)
        .ifPresent(
            wait -> {
              throw new TooManyAttempts(wait);
            });
  }

  /** How long the next attempt from an address must wait; empty if it may come now. */
  @Open("signing in asks before it is known who it is")
  public Optional<Duration> waitBefore(String address) {
    Instant now = clock.instant();
    return failures
        .failures(key(address))
        .map(known -> wait(known, now, freeFailures))
        .filter(wait -> !wait.isNegative() && !wait.isZero());
  }

  /** Remembers a failure. */
  @Open("signing in asks before it is known who it is")
  public void failed(String address) {
    Instant now = clock.instant();
    failures.addFailure(key(address), now, FORGIVE_SECONDS);
    failures.forgetFailures(now.minus(MEMORY));
  }

  /** What is left of the wait at an instant; zero or less if it is over. */
  static Duration wait(Failures failures, Instant now, int free) {
    Duration quiet = Duration.between(failures.last(), now);
    long count = failures.count() - quiet.toSeconds() / FORGIVE_SECONDS;
    if (count < free) {
      return Duration.ZERO;
    }
    Duration whole = Duration.ofSeconds(1L << Math.min(failures.count() - free, 30));
    return (whole.compareTo(LONGEST_WAIT) < 0 ? whole : LONGEST_WAIT).minus(quiet);
  }

  private static String key(String address) {
    return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
  }
}
