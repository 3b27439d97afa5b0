package org.weibao.mail;

import java.util.List;
import java.util.UUID;

/** Hands an e-mail to the mail server; the port of the relay. */
@FunctionalInterface
public interface MailSender {

  /**
   * Returns when the server has the mail, for one of the receivers at least.
   *
   * @param id of the mail; the same at each attempt, so that a mail that arrives twice is known
   * @return addresses that the server refused, for now or for good
   * @throws MailNotSent if the server took it for nobody
   */
  List<String> send(UUID id, Mail mail) throws MailNotSent;
}
