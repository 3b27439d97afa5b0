package org.weibao.workshop;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something cannot be done with goods. */
public enum WorkshopProblem implements ProblemCode {
  /** There is no such receipt. */
  UNKNOWN("workshop.unknown", ProblemKind.NOT_FOUND),
  /** It does not stand so that this can be done. */
  OTHER_STATE("workshop.other-state", ProblemKind.CONFLICT),
  /** The same device is in the workshop already. */
  TAKEN_ALREADY("workshop.taken-already", ProblemKind.CONFLICT),
  /** The device belongs to another project. */
  ELSEWHERE("workshop.elsewhere", ProblemKind.CONFLICT),
  /** A text that is missing or too long. */
  TEXT("workshop.text", ProblemKind.INVALID),
  /** It cannot be promised for a day that is over. */
  PLANNED_IN_PAST("workshop.planned-in-past", ProblemKind.INVALID),
  /** Work takes at least a minute, and no more than a week. */
  MINUTES("workshop.minutes", ProblemKind.INVALID),
  /** Who repaired does not inspect (S04-12-b). */
  OWN_REPAIR("workshop.own-repair", ProblemKind.FORBIDDEN),
  /** What was not repaired goes back with a reason only. */
  NOT_PASSED("workshop.not-passed", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  WorkshopProblem(String code, ProblemKind kind) {
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
