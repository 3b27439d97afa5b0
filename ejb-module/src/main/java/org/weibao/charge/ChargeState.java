package org.weibao.charge;

/** Where a charge stands. */
public enum ChargeState {
  /** It is part of the month's total. */
  COUNTS,
  /** No list has its price and nobody has approved it yet (S01-5.3.1-b); it counts for nothing. */
  WAITS,
  /** Its price was refused. */
  REFUSED,
  /** It was taken back, with a reason. */
  WITHDRAWN
}
