package org.weibao.outbox;

/** What became of one turn of the relay. */
public enum RelayResult {
  /** Nothing is due. */
  NOTHING_DUE,
  /** One message was sent. */
  SENT,
  /** One message was not taken and waits for its next attempt. */
  POSTPONED
}
