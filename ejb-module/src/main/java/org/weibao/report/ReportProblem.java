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
  NOT_REVIEWED("report.not-reviewed", ProblemKind.NOT_FOUND),
  /** No mail server is set up. */
  NO_MAIL_SERVER("report.no-mail-server", ProblemKind.CONFLICT),
  /** An e-mail with the report waits to be sent. */
  MAIL_WAITS("report.mail-waits", ProblemKind.CONFLICT),
  /** No e-mail address is known of those to whom the report goes. */
  NO_ADDRESS("report.no-address", ProblemKind.CONFLICT);

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
