package org.weibao.report;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ReportProblem implements ProblemCode {
  /** The month has not begun. */
  MONTH_IN_FUTURE("report.month-in-future", ProblemKind.INVALID),
  /** The month has not ended. */
  MONTH_RUNS("report.month-runs", ProblemKind.CONFLICT),
  /** The report is handed in, and nothing in it has changed. */
  HANDED_IN("report.handed-in", ProblemKind.CONFLICT),
  /** Nobody has handed the report in. */
  NOT_HANDED_IN("report.not-handed-in", ProblemKind.NOT_FOUND),
  /** The report as it stands is not reviewed. */
  NOT_REVIEWED("report.not-reviewed", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  ReportProblem(String code, ProblemKind kind) {
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
