package org.weibao.regulation;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** What can be wrong with a question to the register. */
public enum RegulationProblem implements ProblemCode {
  UNKNOWN_SYSTEM("regulation.unknown-system"),
  UNKNOWN_CLAUSE("regulation.unknown-clause");

  private final String code;

  RegulationProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.NOT_FOUND;
  }
}
