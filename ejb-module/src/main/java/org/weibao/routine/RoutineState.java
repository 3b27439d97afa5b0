package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.BusinessException;

/**
 * How a project's routine visits stand today.
 *
 * @param rule what is asked for today; empty if it cannot be told
 * @param problem why it cannot be told
 * @param assigned who looks after the project today as the rule asks for
 * @param next day of the next visit
 * @param missed visits that were missed and nobody has said why
 */
public record RoutineState(
    RoutineSite site,
    Optional<RoutineRule> rule,
    Optional<BusinessException> problem,
    Optional<AssignmentView> assigned,
    Optional<LocalDate> next,
    long missed) {

  /** Whether somebody has to be assigned and nobody is (S01-5.4.1.2-1B-b, -2B-b, -3B-a). */
  public boolean breach() {
    return assigned.isEmpty() && rule.flatMap(RoutineRule::staffing).isPresent();
  }
}
