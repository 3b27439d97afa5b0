package org.weibao.mail;

import java.util.List;

/**
 * Somebody does not get an e-mail: the mail server refused the address, or took nothing for too
 * long. Told in the transaction that notes it.
 *
 * @param about as in {@link Mail}
 * @param addresses who does not get it
 */
public record MailUndelivered(String about, List<String> addresses) {

  /** The list is copied. */
  public MailUndelivered {
    addresses = List.copyOf(addresses);
  }
}
