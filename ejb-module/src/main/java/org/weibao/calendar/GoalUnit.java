package org.weibao.calendar;

/** What a goal is counted in. */
public enum GoalUnit {
  /** Minutes round the clock. */
  MINUTES(Counting.CLOCK_TIME, 1),
  /** Hours round the clock. */
  HOURS(Counting.CLOCK_TIME, 60),
  /** Minutes inside the calendar's windows. */
  WORKING_MINUTES(Counting.WORKING_TIME, 1),
  /** Hours inside the calendar's windows. */
  WORKING_HOURS(Counting.WORKING_TIME, 60),
  /** Calendar days; see {@link Goal}. */
  DAYS(Counting.CLOCK_TIME, 0),
  /** Months; see {@link Goal}. */
  MONTHS(Counting.CLOCK_TIME, 0),
  /** Days that have open time; see {@link Goal}. */
  WORKING_DAYS(Counting.WORKING_TIME, 0);

  private final Counting counting;
  private final int minutes;

  GoalUnit(Counting counting, int minutes) {
    this.counting = counting;
    this.minutes = minutes;
  }

  /** Which time counts towards the goal. */
  public Counting counting() {
    return counting;
  }

  /** Whether the goal is a length of time wherever it starts; days end with a day instead. */
  public boolean isLength() {
    return minutes > 0;
  }

  /** Minutes in one, for a length of time. */
  int minutes() {
    return minutes;
  }
}
