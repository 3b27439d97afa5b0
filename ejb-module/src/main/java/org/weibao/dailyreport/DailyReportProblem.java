package org.weibao.dailyreport;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something cannot be done with a report of a day. */
public enum DailyReportProblem implements ProblemCode {
  /** The day has not come. */
  IN_FUTURE("dailyreport.in-future", ProblemKind.INVALID),
  /** No pack asks this person for a report. */
  NOT_ASKED("dailyreport.not-asked", ProblemKind.CONFLICT),
  /** Nothing is reported. */
  NO_JOBS("dailyreport.no-jobs", ProblemKind.INVALID),
  /** A job that the product knows is left out. */
  JOB_MISSING("dailyreport.job-missing", ProblemKind.INVALID),
  /** A job that the product does not know, or one that is named twice. */
  JOB_UNKNOWN("dailyreport.job-unknown", ProblemKind.INVALID),
  /** Every job has a class (S04-15). */
  CLASS_MISSING("dailyreport.class-missing", ProblemKind.INVALID),
  /** What has no voucher is work inside the house, class D (S04-6-D). */
  NOT_INTERNAL("dailyreport.not-internal", ProblemKind.INVALID),
  /** Minutes below nothing or beyond a day. */
  MINUTES("dailyreport.minutes", ProblemKind.INVALID),
  /** All jobs together are longer than a day. */
  DAY_TOO_LONG("dailyreport.day-too-long", ProblemKind.INVALID),
  /** It differs from what the product knows, without a reason. */
  REASON_MISSING("dailyreport.reason-missing", ProblemKind.INVALID),
  /** A text that is missing or too long. */
  TEXT("dailyreport.text", ProblemKind.INVALID),
  /** The day is reported; it can be corrected only. */
  SUBMITTED("dailyreport.submitted", ProblemKind.CONFLICT),
  /** The day is not reported. */
  NOT_SUBMITTED("dailyreport.not-submitted", ProblemKind.NOT_FOUND),
  /** No daily report is asked for in this city. */
  UNKNOWN_CITY("dailyreport.unknown-city", ProblemKind.NOT_FOUND),
  /** The report is handed in, and nothing in it has changed. */
  HANDED_IN("dailyreport.handed-in", ProblemKind.CONFLICT),
  /** Nobody has handed the report in. */
  NOT_HANDED_IN("dailyreport.not-handed-in", ProblemKind.NOT_FOUND),
  /** The report is signed and stays as it is. */
  SIGNED("dailyreport.signed", ProblemKind.CONFLICT),
  /** The report has not gone to the service department yet (S04-17). */
  NOT_SIGNED("dailyreport.not-signed", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  DailyReportProblem(String code, ProblemKind kind) {
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
