package org.weibao.returns.control;

/** A text that is no message of the contract; the message says what is wrong with it. */
public class UnreadableMessage extends Exception {

  /** With what is wrong, for the supplier's technician. */
  public UnreadableMessage(String message) {
    super(message);
  }

  /** With what is wrong and where it showed. */
  public UnreadableMessage(String message, Throwable cause) {
    super(message, cause);
  }
}
