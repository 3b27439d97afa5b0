package org.weibao.warranty;

/** With what a cover starts. */
public enum CoverBasis {
  COMPLETION,
  ACCEPTANCE,
  HANDOVER,
  MOVE_IN,
  SHIPPING,
  PURCHASE,
  REPAIR
}
