package org.weibao.access;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum AccessProblem implements ProblemCode {
  /** None of the caller's roles may do this, or nobody was announced. */
  NOT_ALLOWED("common.forbidden", ProblemKind.FORBIDDEN);

  private final String code;
  private final ProblemKind kind;

  AccessProblem(String code, ProblemKind kind) {
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
