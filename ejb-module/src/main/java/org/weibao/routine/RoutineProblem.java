package org.weibao.routine;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why routine visits are not changed. */
public enum RoutineProblem implements ProblemCode {
  /** There is no such project in service for the caller. */
  UNKNOWN_PROJECT("routine.unknown-project", ProblemKind.NOT_FOUND),
  /** There is no such visit, assignment or term for the caller. */
  UNKNOWN("routine.unknown", ProblemKind.NOT_FOUND),
  /** The visit is held, called off, or missed for good. */
  SETTLED("routine.settled", ProblemKind.CONFLICT),
  /** The day is missing or not within the period of the visit. */
  OUTSIDE_PERIOD("routine.outside-period", ProblemKind.INVALID),
  /** The day has passed. */
  PAST_DAY("routine.past-day", ProblemKind.INVALID),
  /** The visit is on that day. */
  SAME_DAY("routine.same-day", ProblemKind.CONFLICT),
  /** A reason is missing. */
  REASON_MISSING("routine.reason-missing", ProblemKind.INVALID),
  /** The reason needs words, or they are too long. */
  NOTE("routine.note", ProblemKind.INVALID),
  /** A visit is held from the beginning of its period until today. */
  HELD_ON("routine.held-on", ProblemKind.INVALID),
  /** A point of the checklist was not looked at. */
  CHECK_MISSING("routine.check-missing", ProblemKind.INVALID),
  /** What failed needs words. */
  CHECK_NOTE("routine.check-note", ProblemKind.INVALID),
  /** A measured value without a name or a number, or with limits that make no sense. */
  MEASURE("routine.measure", ProblemKind.INVALID),
  /** A training is written down with who was there. */
  TRAINING("routine.training", ProblemKind.CONFLICT),
  /** No users are trained on the visit. */
  NO_TRAINING("routine.no-training", ProblemKind.CONFLICT),
  /** The visit is not missed. */
  NOT_MISSED("routine.not-missed", ProblemKind.CONFLICT),
  /** The person carries out no service work where the project is. */
  PERSON("routine.person", ProblemKind.INVALID),
  /** The first or last day is missing, or the last is before the first. */
  DAYS("routine.days", ProblemKind.INVALID),
  /** The same person has that assignment then. */
  ASSIGNED("routine.assigned", ProblemKind.CONFLICT),
  /** How often is missing, or more than once a day. */
  TIMES("routine.times", ProblemKind.INVALID),
  /** Where the contract says so is missing or too long. */
  SOURCE("routine.source", ProblemKind.INVALID),
  /** Another term holds then. */
  TERM_OVERLAPS("routine.term-overlaps", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  RoutineProblem(String code, ProblemKind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
