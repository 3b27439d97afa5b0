package org.weibao.mail;

/**
 * Somebody does not get an e-mail: the mail server refused the address, or took nothing for too
 * long. Told in the transaction that notes it.
 *
 * @param about as in {@link Mail}
 */
public record MailUndelivered(String about) {}
