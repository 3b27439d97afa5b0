package org.weibao.worksheet;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why there is no sheet. */
public enum WorkSheetProblem implements ProblemCode {
  /** The customer has not signed the visit. */
  NOT_SIGNED("worksheet.not-signed", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  WorkSheetProblem(String code, ProblemKind kind) {
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
