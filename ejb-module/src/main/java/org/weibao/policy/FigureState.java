package org.weibao.policy;

/** Where a figure that somebody set stands. */
public enum FigureState {
  /** Waits for a second person. */
  SUBMITTED,
  /** Holds from its day on. */
  APPROVED,
  /** Will never hold. */
  REFUSED
}
