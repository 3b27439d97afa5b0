package org.weibao.routine;

import java.util.List;

/** All that is kept of a project's routine visits: the latest ones, and those to come. */
public record ProjectRoutine(
    RoutineState state,
    List<AssignmentView> assignments,
    List<RoutineTermView> terms,
    List<VisitRow> visits) {

  /** Lists are copied. */
  public ProjectRoutine {
    assignments = List.copyOf(assignments);
    terms = List.copyOf(terms);
    visits = List.copyOf(visits);
  }
}
