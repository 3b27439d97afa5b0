package org.weibao.dueitem;

/** Work that due items make, as work lists count it. Arrivals are counted as requests. */
public enum DueDuty {
  /** Open, in time, and due within two weeks. */
  DUE,
  /** Open and late. */
  LATE
}
