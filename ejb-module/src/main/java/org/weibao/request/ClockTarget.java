package org.weibao.request;

/** What a clock measures. */
public enum ClockTarget {
  /** From the receipt of the request until somebody is on site. */
  ARRIVE
}
