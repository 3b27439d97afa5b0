package org.weibao.schedule;

import java.time.LocalDate;
import java.time.YearMonth;

/** How a day is meant by which something is due. */
public enum Relation {
  /** The day itself is too late. */
  BEFORE,
  /** The day itself is in time. */
  BY;

  /**
   * The last day in time. A day that the month does not have stands for its last: by the 31st means
   * by 30 April, and before the 31st means the whole of April.
   *
   * @param day as the rule says it, from 1 to 31
   */
  public LocalDate lastDay(YearMonth month, int day) {
    int inTime = this == BEFORE ? day - 1 : day;
    return inTime == 0
        ? month.atDay(1).minusDays(1)
        : month.atDay(Math.min(inTime, month.lengthOfMonth()));
  }
}
