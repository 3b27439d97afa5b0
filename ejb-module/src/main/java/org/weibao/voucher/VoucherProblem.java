package org.weibao.voucher;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why there is no voucher. */
public enum VoucherProblem implements ProblemCode {
  /** The customer has not signed the visit. */
  NOT_SIGNED("voucher.not-signed", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  VoucherProblem(String code, ProblemKind kind) {
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
