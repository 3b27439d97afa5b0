package org.weibao.charge;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something cannot be charged, or not so. */
public enum ChargeProblem implements ProblemCode {
  /** There is no such charge. */
  UNKNOWN("charge.unknown", ProblemKind.NOT_FOUND),
  /** The service case leaves the cost with the department. */
  OTHER_PAYS("charge.other-pays", ProblemKind.CONFLICT),
  /** The customer bears a part of it only, which is charged at a price of its own. */
  SHARED("charge.shared", ProblemKind.CONFLICT),
  /** A rule lets somebody else pay. */
  NOT_THE_CUSTOMER("charge.not-the-customer", ProblemKind.CONFLICT),
  /** A rule makes the service free. */
  FREE("charge.free", ProblemKind.CONFLICT),
  /** A fact that rules know no such value of. */
  FACT("charge.fact", ProblemKind.INVALID),
  /** Without the day of the work no list holds. */
  DAY_MISSING("charge.day-missing", ProblemKind.INVALID),
  /** Work that is not done is not charged. */
  DAY_IN_FUTURE("charge.day-in-future", ProblemKind.INVALID),
  /** Work was not done before it was asked for. */
  DAY_BEFORE_REQUEST("charge.day-before-request", ProblemKind.INVALID),
  /** A quantity that is none, or finer or larger than is counted. */
  QUANTITY("charge.quantity", ProblemKind.INVALID),
  /** A price that is none, or finer or larger than the currency. */
  PRICE("charge.price", ProblemKind.INVALID),
  /** Neither a line of a list nor a price of its own. */
  CODE_MISSING("charge.code-missing", ProblemKind.INVALID),
  /** Not a code. */
  CODE("charge.code", ProblemKind.INVALID),
  /** No list that was valid on the day has it. */
  NOT_ON_LIST("charge.not-on-list", ProblemKind.CONFLICT),
  /** A price of its own, a withdrawal or a refusal says why. */
  REASON_MISSING("charge.reason-missing", ProblemKind.INVALID),
  /** What no list has needs a name. */
  NAME_MISSING("charge.name-missing", ProblemKind.INVALID),
  /** What no list has needs a unit. */
  UNIT_MISSING("charge.unit-missing", ProblemKind.INVALID),
  /** It does not stand so that this can be done. */
  OTHER_STATE("charge.other-state", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  ChargeProblem(String code, ProblemKind kind) {
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
