package org.weibao.mail;

/** How far an e-mail has come. */
public enum MailState {
  /** It is due, or waits for its next attempt. */
  WAITING,
  /** The mail server has it. */
  SENT,
  /** The mail server will not take it, or did not for too long; it is not tried any more. */
  GIVEN_UP
}
