package org.weibao.search;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
  /** Service requests F5. */
  REQUESTS,
  /** Devices. */
  DEVICES,
  /** Returns F2. */
  RETURNS,
  /** Fault records F1. */
  FAULT_RECORDS
}
