package org.weibao.voucher;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum VoucherProblem implements ProblemCode {
  UNKNOWN("voucher.unknown", ProblemKind.NOT_FOUND),
  /** No pack of the project has vouchers, or had none when the call came in. */
  NONE("voucher.none", ProblemKind.NOT_FOUND),
  SENT("voucher.sent", ProblemKind.CONFLICT),
  FILED("voucher.filed", ProblemKind.CONFLICT);

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
