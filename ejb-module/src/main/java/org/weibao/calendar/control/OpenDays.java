package org.weibao.calendar.control;

import java.util.Map;

/** When each local date is open, in seconds of the day: beginning and end of each window. */
public final class OpenDays {

  /** 1970-01-01 was a Thursday, the fourth day of its week. */
  private static final int THURSDAY = 3;

  private static final int DAYS_OF_WEEK = 7;

  private final int[][] week;
  private final Map<Long, int[]> dated;

  /**
   * @param week open seconds of Monday to Sunday
   * @param dated open seconds of dates that do not follow their weekday, by epoch day
   */
  public OpenDays(int[][] week, Map<Long, int[]> dated) {
    this.week = week;
    this.dated = dated;
  }

  /** Open seconds of a local date: the beginnings and ends in turn. */
  int[] on(long epochDay) {
    int[] own = dated.isEmpty() ? null : dated.get(epochDay);
    return own != null ? own : week[Math.floorMod(epochDay + THURSDAY, DAYS_OF_WEEK)];
  }
}
