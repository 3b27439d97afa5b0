package org.weibao.outbox;

/** What became of a received message; every received message has one, none is lost. */
public enum InboxOutcome {
  /** Stored, not yet decided; never seen outside the receiving transaction. */
  RECEIVED,
  /** Had its effect. */
  APPLIED,
  /** Came before its time: waits for what has to happen first. */
  PARKED,
  /** Came after its time: has no effect. */
  LATE,
  /** Is not a message of the contract. */
  UNREADABLE,
  /** Is about something that does not exist. */
  UNKNOWN_SUBJECT,
  /** Is about another party's affair, or speaks in another's name. */
  FOREIGN,
  /** Says something that cannot be; the sender has to correct it. */
  REJECTED
}
