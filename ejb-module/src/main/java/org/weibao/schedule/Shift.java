package org.weibao.schedule;

/** What happens when the day on which something is due is no working day. */
public enum Shift {
  /** Nothing: it is due on that day all the same. */
  NONE,
  /** It is due on the working day before. */
  PREVIOUS,
  /** It is due on the working day after. */
  NEXT
}
