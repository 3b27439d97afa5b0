package org.weibao.simulator;

/** Bad habits of suppliers, to be met without harm. */
public enum Habit {
  /** Says everything twice. */
  DUPLICATE,
  /** Says the last thing first. */
  REORDER,
  /** Says something unintelligible first. */
  RUBBISH
}
