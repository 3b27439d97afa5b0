package org.weibao.numbering;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why there is no such number. */
public enum NumberProblem implements ProblemCode {
  /** The pattern has no room for another number in this period. */
  USED_UP("numbering.used-up", ProblemKind.CONFLICT),
  /** A text is no number of this pattern. */
  UNREADABLE("numbering.unreadable", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  NumberProblem(String code, ProblemKind kind) {
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
