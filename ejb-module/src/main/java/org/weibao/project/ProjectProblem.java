package org.weibao.project;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ProjectProblem implements ProblemCode {
  /** No such project (S01-2: a request belongs to a project that the department took on). */
  UNKNOWN_PROJECT("project.unknown", ProblemKind.NOT_FOUND),
  /** No such room in the project. */
  UNKNOWN_ROOM("project.unknown-room", ProblemKind.NOT_FOUND),
  /** Kilometres are not negative and not more than there are roads. */
  DISTANCE("project.distance", ProblemKind.INVALID),
  /** Argument: the field's longest length. */
  TEXT_TOO_LONG("project.text-too-long", ProblemKind.INVALID),
  TEXT_MISSING("project.text-missing", ProblemKind.INVALID),
  /** A code is capitals, digits and hyphens. */
  CODE_FORM("project.code-form", ProblemKind.INVALID),
  /** Argument: the code. */
  CODE_TAKEN("project.code-taken", ProblemKind.CONFLICT),
  UNKNOWN_PROPERTY_CENTER("project.unknown-property-center", ProblemKind.NOT_FOUND),
  /** Argument: the day before which it cannot be, which is the completion. */
  BEFORE_COMPLETION("project.before-completion", ProblemKind.INVALID),
  /** An amount in yuan, more than nothing, with at most two decimals. */
  AMOUNT("project.amount", ProblemKind.INVALID),
  DAY_MISSING("project.day-missing", ProblemKind.INVALID),
  /** Argument: the day. */
  STATUS_ON_DAY("project.status-on-day", ProblemKind.CONFLICT),
  /** The status next to it in time says the same. */
  STATUS_UNCHANGED("project.status-unchanged", ProblemKind.CONFLICT),
  /** A project that has a status never goes without one. */
  LAST_STATUS("project.last-status", ProblemKind.CONFLICT),
  UNKNOWN_STATUS("project.unknown-status", ProblemKind.NOT_FOUND),
  /** Argument: most hours. */
  HOURS("project.hours", ProblemKind.INVALID),
  ENDS_BEFORE_BEGIN("project.ends-before-begin", ProblemKind.INVALID),
  /** Arguments: first and last day of the other; the last may be empty. */
  TERM_OVERLAPS("project.term-overlaps", ProblemKind.CONFLICT),
  UNKNOWN_TERM("project.unknown-term", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  ProjectProblem(String code, ProblemKind kind) {
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
