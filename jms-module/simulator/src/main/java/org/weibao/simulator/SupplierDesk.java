package org.weibao.simulator;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import org.apache.qpid.jms.JmsConnectionFactory;

/**
 * One supplier at work. A message is acknowledged after all its answers are with the broker; if the
 * work is cut off, it is done again and says the same.
 */
final class SupplierDesk implements Runnable {

  private static final System.Logger LOG = System.getLogger(SupplierDesk.class.getName());
  private static final long RETRY_MS = 1_000;
  private static final long POLL_MS = 500;

  private final String code;
  private final String password;
  private final SimulatorSettings settings;
  private final Conversation conversation;

  SupplierDesk(String code, String password, SimulatorSettings settings) {
    this.code = code;
    this.password = password;
    this.settings = settings;
    this.conversation =
        new Conversation(code, settings.outcome(), settings.habits(), Clock.systemUTC());
  }

  @Override
  public void run() {
    boolean reported = false;
    while (!Thread.currentThread().isInterrupted()) {
      try (JMSContext context =
          new JmsConnectionFactory(code, password, settings.brokerUri())
              .createContext(JMSContext.CLIENT_ACKNOWLEDGE)) {
        reported = false;
        work(context);
      } catch (JMSRuntimeException | JMSException e) {
        if (wasInterrupted(e)) {
          // The client hides it in its own exception and forgets the thread's flag.
          return;
        }
        if (!reported) {
          LOG.log(System.Logger.Level.INFO, "supplier {0} waits: {1}", code, e.getMessage());
          reported = true;
        }
        pause(RETRY_MS);
      }
    }
  }

  private void work(JMSContext context) throws JMSException {
    Queue answersTo = context.createQueue("weibao.supplier." + code + ".from");
    JMSProducer producer = context.createProducer();
    try (JMSConsumer consumer =
        context.createConsumer(context.createQueue("weibao.supplier." + code + ".to"))) {
      while (!Thread.currentThread().isInterrupted()) {
        Message message = consumer.receive(POLL_MS);
        if (message == null) {
          continue;
        }
        String text = message.getBody(String.class);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
          for (String answer : conversation.answer(reader.readObject())) {
            if (!pause(settings.delay().toMillis())) {
              return;
            }
            producer.send(answersTo, answer);
          }
        }
        message.acknowledge();
      }
    }
  }

  private static boolean wasInterrupted(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InterruptedException) {
        return true;
      }
    }
    return false;
  }

  /** False if the desk is to be left. */
  private static boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
