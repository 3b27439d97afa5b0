package org.weibao.workcalendar;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a calendar is not changed. */
public enum WorkCalendarProblem implements ProblemCode {
  /** No pack in force has such a calendar, or it has no such exception. */
  UNKNOWN("workcalendar.unknown", ProblemKind.NOT_FOUND),
  /** Nobody has said yet when the calendar is open. */
  OPEN("workcalendar.open", ProblemKind.CONFLICT),
  /** What has passed was counted as it was. */
  PAST_DAY("workcalendar.past-day", ProblemKind.INVALID),
  /** The day has an exception already; it must be withdrawn first. */
  DAY_TAKEN("workcalendar.day-taken", ProblemKind.CONFLICT),
  /** The hours are no windows, overlap, or are missing where the calendar has no usual ones. */
  HOURS_WRONG("workcalendar.hours-wrong", ProblemKind.INVALID),
  /** A reason is missing or too long. */
  REASON_MISSING("workcalendar.reason-missing", ProblemKind.INVALID),
  /** It was withdrawn before. */
  WITHDRAWN("workcalendar.withdrawn", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  WorkCalendarProblem(String code, ProblemKind kind) {
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
