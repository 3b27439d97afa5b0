package org.weibao.stock;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum StockProblem implements ProblemCode {
  /** The device is not where it would have to be for this move. */
  NOT_THERE("stock.not-there", ProblemKind.CONFLICT),
  /** The project, city or supplier has no place in the stock book. */
  NO_LOCATION("stock.no-location", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  StockProblem(String code, ProblemKind kind) {
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
