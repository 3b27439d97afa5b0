package org.weibao.kernel;

/** Refusals that every capability knows. */
public enum CommonProblem implements ProblemCode {
  /** Somebody else changed the thing since it was read. */
  STALE_VERSION("common.stale-version", ProblemKind.CONFLICT),
  /** A page cursor that this product did not make. */
  BAD_CURSOR("common.bad-cursor", ProblemKind.INVALID),
  /** A list cannot be sorted so. */
  BAD_SORT("common.bad-sort", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  CommonProblem(String code, ProblemKind kind) {
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
