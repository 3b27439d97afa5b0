package org.weibao.mail;

/** The mail server did not take an e-mail. */
public class MailNotSent extends Exception {

  private final boolean forGood;

  /**
   * With what the server said.
   *
   * @param forGood whether another attempt is of no use
   */
  public MailNotSent(String message, boolean forGood, Throwable cause) {
    super(message, cause);
    this.forGood = forGood;
  }

  /** Whether another attempt is of no use. */
  public boolean isForGood() {
    return forGood;
  }
}
