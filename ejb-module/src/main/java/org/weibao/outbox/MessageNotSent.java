package org.weibao.outbox;

/** The broker did not take a message, for now. */
public class MessageNotSent extends Exception {

  /** With what the broker said. */
  public MessageNotSent(String message, Throwable cause) {
    super(message, cause);
  }
}
