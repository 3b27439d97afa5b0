package org.weibao.workorder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A routine visit that is to stand on the board of dispatch.
 *
 * @param routineVisitId stored id
 * @param task what is to be done, in words
 * @param day when it is planned
 * @param personId who looks after the project then; empty if nobody does
 * @param wanted whether it still has to be held
 */
public record RoutineStand(
    long routineVisitId,
    long projectId,
    String task,
    LocalDate day,
    Optional<Long> personId,
    boolean wanted) {}
