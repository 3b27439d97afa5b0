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
