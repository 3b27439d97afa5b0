package org.weibao.report;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ReportProblem implements ProblemCode {
  /** The month has not begun. */
  MONTH_IN_FUTURE("report.month-in-future");

  private final String code;

  ReportProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.INVALID;
  }
}
