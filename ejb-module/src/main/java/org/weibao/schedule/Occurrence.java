package org.weibao.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;

/**
 * One time that a schedule asks for.
 *
 * @param key names it within its schedule; the same whenever it is reckoned, also after the
 *     calendar has changed
 * @param opens first day on which doing it counts; empty if the rule names none
 * @param nominal last day in time by the rule
 * @param day last day in time, moved if the rule's is no working day
 * @param due the instant from which on it is late
 * @param steps why it is due then
 */
public record Occurrence(
    String key,
    Optional<LocalDate> opens,
    LocalDate nominal,
    LocalDate day,
    Instant due,
    List<DecisionStep> steps) {

  /** Steps are copied. */
  public Occurrence {
    steps = List.copyOf(steps);
  }
}
