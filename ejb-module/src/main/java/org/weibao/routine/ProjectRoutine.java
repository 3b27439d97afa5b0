package org.weibao.routine;

import java.util.List;

/**
 * All that is kept of a project's routine visits: the latest ones, and those to come.
 *
 * @param byPacks what bound packs ask for today beside the service case
 */
public record ProjectRoutine(
    RoutineState state,
    List<AssignmentView> assignments,
    List<RoutineTermView> terms,
    List<RoutineRule> byPacks,
    List<VisitRow> visits) {

  /** Lists are copied. */
  public ProjectRoutine {
    assignments = List.copyOf(assignments);
    terms = List.copyOf(terms);
    byPacks = List.copyOf(byPacks);
    visits = List.copyOf(visits);
  }
}
