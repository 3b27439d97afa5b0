package org.weibao.price;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a service has no such price. */
public enum PriceProblem implements ProblemCode {
  /** A list has the service; its price is the list's. */
  ON_THE_LIST("price.on-the-list", ProblemKind.CONFLICT),
  /** A quantity is more than nothing. */
  QUANTITY("price.quantity", ProblemKind.INVALID),
  /** A price is not negative. */
  NEGATIVE("price.negative", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  PriceProblem(String code, ProblemKind kind) {
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
