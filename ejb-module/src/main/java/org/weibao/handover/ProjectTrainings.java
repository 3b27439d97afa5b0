package org.weibao.handover;

import java.util.List;
import java.util.Optional;
import org.weibao.routine.RoutineTrainings;

/**
 * Trainings of the users of a project: at its handover and in its maintenance period (S12-4.2.6).
 *
 * @param plan what is asked for in the maintenance period, and when
 * @param held the latest first
 */
public record ProjectTrainings(RoutineTrainings plan, List<Held> held) {

  /** The list is copied. */
  public ProjectTrainings {
    held = List.copyOf(held);
  }

  /**
   * A training that was held.
   *
   * @param handoverId if it is of a handover
   * @param visitId if it was held on a visit of the maintenance period
   */
  public record Held(
      Optional<Long> handoverId, Optional<Long> visitId, HandoverView.Training training) {}
}
