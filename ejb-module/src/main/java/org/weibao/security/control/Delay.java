package org.weibao.security.control;

import java.time.Duration;
import java.time.Instant;

/**
 * Makes guessing slow: the first failures in a row cost nothing, each further one doubles the wait
 * before the next attempt. An hour's rest forgets.
 */
public final class Delay {

  /** Failures in a row that cost no waiting. */
  public static final int FREE_FAILURES = 5;

  /** Longest wait. */
  public static final Duration LONGEST = Duration.ofMinutes(5);

  /** How long failures are remembered after the last one. */
  public static final Duration MEMORY = Duration.ofHours(1);

  private static final int LARGEST_SHIFT = 30;

  private Delay() {}

  /** How long to wait after that many failures in a row. */
  public static Duration after(int failures) {
    if (failures < FREE_FAILURES) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, LARGEST_SHIFT));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  /** Failures that still count before one more attempt. */
  public static int remembered(int failures, Instant last, Instant now) {
    return last.plus(MEMORY).isBefore(now) ? 0 : failures;
  }
}
