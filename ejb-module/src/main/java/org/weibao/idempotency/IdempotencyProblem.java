package org.weibao.idempotency;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something that was sent again is refused. */
public enum IdempotencyProblem implements ProblemCode {
  /** The key was used before, for something else. */
  OTHER_CONTENT("idempotency.other-content", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  IdempotencyProblem(String code, ProblemKind kind) {
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
