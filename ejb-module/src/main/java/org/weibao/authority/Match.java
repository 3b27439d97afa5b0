package org.weibao.authority;

/** Whether a condition holds. */
public enum Match {
  YES,
  NO,
  /** It depends on a point that the source leaves open. */
  OPEN;

  /** Holds if both do; a condition that fails decides, whatever is open. */
  public Match and(Match other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == OPEN || other == OPEN ? OPEN : YES;
  }
}
