package org.weibao.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time that counted.
 *
 * @param from first instant that counted
 * @param to first instant that did not count any more
 */
public record OpenSpan(Instant from, Instant to) {

  /** How long it is. */
  public Duration length() {
    return Duration.between(from, to);
  }
}
