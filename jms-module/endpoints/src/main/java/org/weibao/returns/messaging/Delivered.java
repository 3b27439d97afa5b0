package org.weibao.returns.messaging;

import jakarta.ejb.EJBException;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.returns.IncomingMessage;

/** Reads what the broker delivers. */
final class Delivered {

  /** Set by the broker's divert; a sender cannot forge it. */
  private static final String SENT_TO = "_AMQ_ORIG_ADDRESS";

  private static final Pattern FROM_SUPPLIER =
      Pattern.compile("weibao\\.supplier\\.([A-Za-z0-9_-]+)\\.from");

  private Delivered() {}

  /** The message with its sender, as the broker knows him. */
  static IncomingMessage read(Message message) throws JMSException {
    return new IncomingMessage(sender(message), message.getJMSMessageID(), text(message));
  }

  private static String sender(Message message) throws JMSException {
    Matcher address =
        FROM_SUPPLIER.matcher(Optional.ofNullable(message.getStringProperty(SENT_TO)).orElse(""));
    if (!address.matches()) {
      // Not through a supplier's address: somebody with the application's rights put it here.
      throw new EJBException("no supplier's address on message " + message.getJMSMessageID());
    }
    return address.group(1);
  }

  private static String text(Message message) throws JMSException {
    if (message instanceof TextMessage text) {
      return Optional.ofNullable(text.getText()).orElse("");
    }
    if (message instanceof BytesMessage bytes) {
      byte[] content = new byte[(int) bytes.getBodyLength()];
      bytes.readBytes(content);
      return new String(content, StandardCharsets.UTF_8);
    }
    return "";
  }
}
