package org.weibao.calendar;

/** How a date differs from its weekday. */
public enum DayKind {
  /** Nothing is open: a public holiday, a company's day off. */
  CLOSED,
  /** Open although its weekday may not be: a make-up working day. */
  WORKED
}
