package org.weibao.contact;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch in which nobody answers.
 *
 * @param from first instant without anybody
 * @param to first instant at which somebody answers again, or the end of what was looked at
 */
public record RosterGap(Instant from, Instant to) {

  /** How long it is. */
  public Duration length() {
    return Duration.between(from, to);
  }
}
