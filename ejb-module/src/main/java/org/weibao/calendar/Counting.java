package org.weibao.calendar;

/** Which time counts. */
public enum Counting {
  /** Every hour, day and night. */
  CLOCK_TIME,
  /** Only what lies in the calendar's windows. */
  WORKING_TIME
}
