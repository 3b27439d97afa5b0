package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the maintenance cycle table (S12-4.2.1): what is tested or looked at in a project, how
 * often, by which clause or contract, when somebody was there last and comes next.
 *
 * @param rule as it holds today
 * @param contract where the contract says so; empty where a rule does
 * @param last when somebody was there last
 * @param next when somebody comes next
 */
public record CycleRow(
    RoutineSite site,
    RoutineRule rule,
    Optional<String> contract,
    Optional<Occasion> last,
    Optional<Occasion> next) {

  /** Kind of the visits of a service case or of a contract. */
  public static final String CASE = "CASE";

  /**
   * A visit.
   *
   * @param personName who was there, or looks after the project then
   */
  public record Occasion(long visitId, LocalDate day, Optional<String> personName) {}

  /** Kind of visit by the vocabulary of the packs; {@link #CASE} for those of the service case. */
  public String kind() {
    return rule.rule().isEmpty() ? CASE : rule.tasks().get(0);
  }

  /** Whether somebody should have come before a day. */
  public boolean overdue(LocalDate today) {
    return next.filter(visit -> visit.day().isBefore(today)).isPresent();
  }
}
