package org.weibao.warranty;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum WarrantyProblem implements ProblemCode {
  UNKNOWN_ROW("warranty.unknown-row", ProblemKind.NOT_FOUND),
  SIDE_MISSING("warranty.side-missing", ProblemKind.INVALID),
  BASIS_MISSING("warranty.basis-missing", ProblemKind.INVALID),
  DAY_MISSING("warranty.day-missing", ProblemKind.INVALID),
  ORDER("warranty.order", ProblemKind.INVALID),
  TOO_FAR("warranty.too-far", ProblemKind.INVALID),
  PERCENT("warranty.percent", ProblemKind.INVALID),
  CAUSE("warranty.cause", ProblemKind.INVALID),
  SOURCE_MISSING("warranty.source-missing", ProblemKind.INVALID),
  REASON_MISSING("warranty.reason-missing", ProblemKind.INVALID),
  TOO_LONG("warranty.too-long", ProblemKind.INVALID),
  COMPONENT_MISSING("warranty.component-missing", ProblemKind.INVALID),
  COST_MISSING("warranty.cost-missing", ProblemKind.INVALID),
  SHARE("warranty.share", ProblemKind.INVALID),
  AMOUNT("warranty.amount", ProblemKind.INVALID),
  /** The customer bears that much already. */
  NOTHING_NEW("warranty.nothing-new", ProblemKind.CONFLICT),
  /** One for the same cost waits for its answer. */
  OVERRIDE_WAITS("warranty.override-waits", ProblemKind.CONFLICT),
  OVERRIDE_OVER("warranty.override-over", ProblemKind.CONFLICT),
  UNKNOWN_OVERRIDE("warranty.unknown-override", ProblemKind.NOT_FOUND),
  /** The source does not say who decides at exactly this amount. */
  LIMIT_OPEN("warranty.limit-open", ProblemKind.CONFLICT),
  /** The row ends on that day anyway, or was ended before it. */
  ENDS_EARLIER("warranty.ends-earlier", ProblemKind.CONFLICT),
  /** The request is closed: what was decided stands. */
  CLOSED("warranty.closed", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  WarrantyProblem(String code, ProblemKind kind) {
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
