package org.weibao.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A time that does not count.
 *
 * @param from first instant that does not count
 * @param to first instant that counts again
 * @param reason why, as a code of the policy or a text
 */
public record Pause(Instant from, Instant to, String reason) {

  /** A pause does not end before it begins. */
  public Pause {
    Objects.requireNonNull(reason, "reason");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a pause ends before it begins: " + from + " to " + to);
    }
  }

  /** Pauses of one clock come in order, after its start, and do not overlap. */
  static void ensureInOrder(Instant start, List<Pause> pauses) {
    Instant end = start;
    for (Pause pause : pauses) {
      if (pause.from().isBefore(end)) {
        throw new IllegalArgumentException("pauses follow the start and each other: " + pauses);
      }
      end = pause.to();
    }
  }
}
