package org.weibao.stock;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum StockProblem implements ProblemCode {
  /** The device is not where it would have to be for this move. */
  NOT_THERE("stock.not-there", ProblemKind.CONFLICT),
  /** The project, city or supplier has no place in the stock book. */
  NO_LOCATION("stock.no-location", ProblemKind.CONFLICT),
  /** Fewer are there than are to be taken. */
  TOO_FEW("stock.too-few", ProblemKind.CONFLICT),
  /** An address names goods that are not there. */
  NO_SUCH_GOODS("stock.no-such-goods", ProblemKind.NOT_FOUND),
  UNKNOWN_GOODS("stock.unknown-goods", ProblemKind.INVALID),
  UNKNOWN_PLACE("stock.unknown-place", ProblemKind.INVALID),
  UNKNOWN_PERSON("stock.unknown-person", ProblemKind.INVALID),
  UNKNOWN_CITY("stock.unknown-city", ProblemKind.INVALID),
  QUANTITY("stock.quantity", ProblemKind.INVALID),
  /** Neither goods nor a serial are named, or both. */
  WHAT_MISSING("stock.what-missing", ProblemKind.INVALID),
  CODE("stock.code", ProblemKind.INVALID),
  CODE_TAKEN("stock.code-taken", ProblemKind.CONFLICT),
  NAME_MISSING("stock.name-missing", ProblemKind.INVALID);

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
