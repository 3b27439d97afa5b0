package org.weibao.request;

/** Why a clock has no due time although a rule holds. */
public enum ClockHold {
  /** The source leaves a figure of the rule open, and nobody has set it. */
  FIGURE_OPEN,
  /** Nobody has said when the calendar is open by which the rule counts. */
  CALENDAR_OPEN,
  /** Several rules claim the target and nothing says which prevails. */
  TIE,
  /** The rule leaves the figure to an agreement, and none is known. */
  AGREEMENT,
  /** The rule asks for promptness and gives no figure. */
  NO_FIGURE
}
