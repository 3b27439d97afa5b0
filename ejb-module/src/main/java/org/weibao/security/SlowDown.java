package org.weibao.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes guessing slow: the first failures with a name cost nothing, each further one doubles the
 * wait before the next attempt. Kept in this node's memory; a success or an hour's rest forgets.
 */
class SlowDown {

  static final int FREE_FAILURES = 5;
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  static final Duration MEMORY = Duration.ofHours(1);
  private static final int NAMES_AT_MOST = 10_000;

  private record Failures(int count, Instant last) {

    Instant nextAttempt() {
      if (count < FREE_FAILURES) {
        return Instant.MIN;
      }
      long seconds = 1L << Math.min(count - FREE_FAILURES, 30);
      Duration wait = Duration.ofSeconds(seconds);
      return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
  }

  private final Map<String, Failures> byName = new ConcurrentHashMap<>();

  /** How long the next attempt must wait; empty if it may come now. */
  Optional<Duration> waitBefore(String login, Instant now) {
    return Optional.ofNullable(byName.get(key(login)))
        .map(Failures::nextAttempt)
        .filter(now::isBefore)
        .map(next -> Duration.between(now, next));
  }

  /** Remembers a failure. */
  void failed(String login, Instant now) {
    if (byName.size() >= NAMES_AT_MOST) {
      byName.values().removeIf(f -> f.last().plus(MEMORY).isBefore(now));
    }
    if (byName.size() < NAMES_AT_MOST || byName.containsKey(key(login))) {
      byName.compute(
          key(login),
          (name, before) ->
              before == null || before.last().plus(MEMORY).isBefore(now)
                  ? new Failures(1, now)
                  : new Failures(before.count() + 1, now));
    }
  }

  /** Forgets the failures of somebody who came in. */
  void succeeded(String login) {
    byName.remove(key(login));
  }

  private static String key(String login) {
    return login.toLowerCase(Locale.ROOT);
  }
}
