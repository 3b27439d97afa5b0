package org.weibao.dueitem;

/** What a due item is about. */
public enum DueSubject {
  /**
   * A month, quarter or half-year by its key, or a stretch by its first day, a plus and its length;
   * before it may stand the rule that asks for something in it, and a stroke.
   */
  PERIOD,
  /** A day on which something of a project happens. */
  EVENT,
  /** A service request by its number. */
  REQUEST,
  /** Somebody's certificate, by his name and its last digits. */
  CERTIFICATE;

  /** As people read it: the rule stands beside it with its clause, and a stretch's last day. */
  public String shown(String subject) {
    return this == PERIOD
        ? subject.substring(subject.indexOf('/') + 1).split("\\+", 2)[0]
        : subject;
  }
}
