package org.weibao.policy;

/** How soon somebody has to be on site. */
public enum ArrivalKind {
  /** Within a number of calendar hours. */
  HOURS,
  /** At once, without a figure: the clock measures and has no goal. */
  PROMPTLY,
  /** In the next routine visit of the case's rhythm. */
  NEXT_CONCENTRATED_VISIT,
  /** Somebody is posted on site. */
  RESIDENT,
  /** Nobody comes; support by phone. */
  PHONE_ONLY
}
