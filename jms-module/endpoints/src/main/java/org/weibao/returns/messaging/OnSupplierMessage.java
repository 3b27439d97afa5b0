package org.weibao.returns.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.kernel.Call;
import org.weibao.outbox.InboxOutcome;
import org.weibao.returns.IncomingMessage;
import org.weibao.returns.SupplierDialogueService;

/**
 * Hears what suppliers say about returns. The message leaves the queue after the database
 * transaction of its effect has committed; a crash in between delivers it again, without a second
 * effect. Only a fault of our own, such as a database that does not answer, makes it come again.
 */
@MessageDriven(
    name = "OnSupplierMessage",
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "destination",
          propertyValue = "weibao.supplier.inbound"),
      @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
      // The broker's own transaction: acknowledged after this method returned, not before.
      @ActivationConfigProperty(propertyName = "useLocalTx", propertyValue = "true"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
    })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnSupplierMessage implements MessageListener {

  /** Set by the broker's divert; a sender cannot forge it. */
  private static final String SENT_TO = "_AMQ_ORIG_ADDRESS";

  private static final Pattern FROM_SUPPLIER =
      Pattern.compile("weibao\\.supplier\\.([A-Za-z0-9_-]+)\\.from");

  /** Outcomes that the supplier's technician should hear of. */
  private static final Set<InboxOutcome> TELL_OPERATOR =
      EnumSet.of(
          InboxOutcome.UNREADABLE,
          InboxOutcome.UNKNOWN_SUBJECT,
          InboxOutcome.FOREIGN,
          InboxOutcome.REJECTED);

  private static final System.Logger LOG = System.getLogger(OnSupplierMessage.class.getName());

  @Inject SupplierDialogueService dialogue;

  @Override
  public void onMessage(Message message) {
    try {
      IncomingMessage incoming =
          new IncomingMessage(sender(message), message.getJMSMessageID(), text(message));
      hear(incoming)
          .filter(TELL_OPERATOR::contains)
          .ifPresent(
              outcome ->
                  LOG.log(
                      System.Logger.Level.WARNING,
                      "message {0} of supplier {1} was set aside as {2}; see table inbox_message",
                      incoming.transportId(),
                      incoming.supplier(),
                      outcome));
    } catch (JMSException e) {
      throw new EJBException("the broker's message cannot be read", e);
    }
  }

  private Optional<InboxOutcome> hear(IncomingMessage message) {
    Runnable end = Call.system("supplier:" + message.supplier(), message.transportId()).begin();
    try {
      return dialogue.hear(message);
    } finally {
      end.run();
    }
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
