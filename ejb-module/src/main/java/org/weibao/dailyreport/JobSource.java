package org.weibao.dailyreport;

/** Where the product knows a job from. */
public enum JobSource {
  /** A visit that somebody was sent to. */
  WORK_ORDER,
  /** A visit to a request that nobody was sent to. */
  VISIT,
  /** Goods repaired in the workshop. */
  GOODS,
  /** Work inside the house, written down by hand: class D (S04-6-D). */
  OTHER
}
