package org.weibao.outbox.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.resource.AdministeredObjectDefinition;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;
import org.weibao.outbox.MessageNotSent;
import org.weibao.outbox.OutboundMessage;
import org.weibao.outbox.OutboxService;
import org.weibao.outbox.RelayResult;

/**
 * Sends what is due in the outbox, every second on every node. The timer is light and not
 * persistent: the outbox itself remembers.
 */
@Singleton
@AdministeredObjectDefinition(
    name = OutboxRelay.FACTORY,
    className = "org.weibao.broker.ApplicationConnections",
    interfaceName = "jakarta.jms.ConnectionFactory",
    resourceAdapter = "#weibao-broker")
public class OutboxRelay {

  static final String FACTORY = "java:app/jms/weibao";

  /** Property by which Artemis knows a message that it has already. */
  static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

  /** Property that keeps the messages of a return with one consumer. */
  static final String GROUP = "JMSXGroupID";

  private static final int BATCH = 100;

  @Inject OutboxService outbox;

  @Inject
  @ConfigProperty(name = "weibao.outbox.enabled", defaultValue = "true")
  boolean enabled;

  @Resource(lookup = FACTORY)
  ConnectionFactory factory;

  /**
   * Sends until nothing is due. The connection is taken for the first message only, so that an idle
   * second costs one query.
   */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox relay")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void relay() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("outbox-relay", UUID.randomUUID().toString()).begin();
    try (Line line = new Line(factory)) {
      for (int i = 0; i < BATCH; i++) {
        if (outbox.relayNext(line::send) == RelayResult.NOTHING_DUE) {
          return;
        }
      }
    } finally {
      end.run();
    }
  }

  /** A connection to the broker, opened when first used and closed at the end of the batch. */
  private static final class Line implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    private final ConnectionFactory factory;
    private Connection connection;
    private Session session;

    Line(ConnectionFactory factory) {
      this.factory = factory;
    }

    void send(OutboundMessage message) throws MessageNotSent {
      try {
        if (session == null) {
          connection = factory.createConnection();
          session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        }
        try (MessageProducer producer =
            session.createProducer(session.createQueue(message.destination()))) {
          TextMessage text = session.createTextMessage(message.body());
          text.setStringProperty(DUPLICATE_ID, message.id().toString());
          text.setStringProperty(GROUP, message.subject());
          producer.send(text);
        }
      } catch (JMSException | RuntimeException e) {
        // Whatever is wrong with this message, the others get their turn.
        close();
        throw new MessageNotSent(e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      if (connection != null) {
        try {
          connection.close();
        } catch (JMSException e) {
          LOG.log(System.Logger.Level.DEBUG, "connection was broken already", e);
        }
      }
      connection = null;
      session = null;
    }
  }
}
