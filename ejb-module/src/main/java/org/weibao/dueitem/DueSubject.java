package org.weibao.dueitem;

/** What a due item is about. */
public enum DueSubject {
  /**
   * A month, quarter or half-year by its key; before it may stand the rule that asks for something
   * in it, and a stroke.
   */
  PERIOD,
  /** A day on which something of a project happens. */
  EVENT,
  /** A service request by its number. */
  REQUEST;

  /** As people read it: the rule stands beside it with its clause. */
  public String shown(String subject) {
    return this == PERIOD ? subject.substring(subject.indexOf('/') + 1) : subject;
  }
}
