package org.weibao.dueitem;

/** What a due item is about. */
public enum DueSubject {
  /** A month, quarter or half-year by its key. */
  PERIOD,
  /** A day on which something of a project happens. */
  EVENT,
  /** A service request by its number. */
  REQUEST
}
