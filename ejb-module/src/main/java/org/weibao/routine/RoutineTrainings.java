package org.weibao.routine;

import java.util.List;

/**
 * Trainings of users that packs ask for while a project is maintained (S12-4.2.6).
 *
 * @param asked how often; one with an open figure waits until somebody says so
 * @param visits planned, held and missed, the latest first
 */
public record RoutineTrainings(List<RoutineRule> asked, List<VisitRow> visits) {

  /** Lists are copied. */
  public RoutineTrainings {
    asked = List.copyOf(asked);
    visits = List.copyOf(visits);
  }
}
