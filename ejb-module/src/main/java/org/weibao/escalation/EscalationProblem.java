package org.weibao.escalation;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something is not put to headquarters, or not settled. */
public enum EscalationProblem implements ProblemCode {
  /** There is no such escalation, or not for this caller. */
  UNKNOWN("escalation.unknown", ProblemKind.NOT_FOUND),
  /** Neither a request nor a project. */
  PLACE_MISSING("escalation.place-missing", ProblemKind.INVALID),
  /** What it is about is missing or too long. */
  DESCRIPTION("escalation.description", ProblemKind.INVALID),
  /** Without a reason nobody is asked; only a leftover may wait in the register. */
  GROUND_MISSING("escalation.ground-missing", ProblemKind.INVALID),
  /** No pack that is bound to the project asks anybody for that reason. */
  NO_RULE("escalation.no-rule", ProblemKind.CONFLICT),
  /** Who owes a leftover is too long, or missing. */
  OWED_BY("escalation.owed-by", ProblemKind.INVALID),
  /** A planned day before the leftover was found. */
  PLANNED_IN_PAST("escalation.planned-in-past", ProblemKind.INVALID),
  /** A text that is missing or too long. */
  TEXT("escalation.text", ProblemKind.INVALID),
  /** Nobody asks the caller, or not any more. */
  NOT_ASKED("escalation.not-asked", ProblemKind.FORBIDDEN),
  /** It does not stand so that this can be done. */
  OTHER_STATE("escalation.other-state", ProblemKind.CONFLICT),
  /** The pack says how the customer has to be told, and he was not. */
  REPLY_MISSING("escalation.reply-missing", ProblemKind.INVALID),
  /** The pack says that a complaining customer is visited, and he was not. */
  VISIT_MISSING("escalation.visit-missing", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  EscalationProblem(String code, ProblemKind kind) {
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
