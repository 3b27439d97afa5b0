package org.weibao.mail;

/** A PDF that goes with an e-mail. */
public final class MailFile {

  private final String name;
  private final byte[] content;

  /**
   * With its content.
   *
   * @param name what the receiver sees, ending in {@code .pdf}
   */
  public MailFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content.clone();
  }
}
