package org.weibao.mail;

import java.util.List;

/**
 * An e-mail to be sent.
 *
 * @param about what it is about, as the capability names it that sends it; at most 80 characters
 * @param to addresses, at least one
 * @param copies addresses that get a copy
 * @param text body, plain
 */
public record Mail(
    String about,
    List<String> to,
    List<String> copies,
    String subject,
    String text,
    MailFile file) {

  /** Lists are copied; who is written to needs no copy. */
  public Mail {
    if (to.isEmpty()) {
      throw new IllegalArgumentException("a mail goes to somebody");
    }
    List<String> receivers = List.copyOf(to);
    to = receivers;
    copies = copies.stream().filter(copy -> !receivers.contains(copy)).distinct().toList();
  }
}
