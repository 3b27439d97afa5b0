package org.weibao.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.XATerminator;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real broker, started as the server starts it: through the adapter's own class. */
class BrokerResourceAdapterTest {

  private static final long SOON_MS = 5_000;
  private static final long NOTHING_COMES_MS = 300;

  /** What comes is read at once; only a machine under load takes longer. */
  private static final long COMES_WITHIN_MS = 10_000;

  @TempDir Path home;

  private int port;
  private BrokerResourceAdapter adapter;

  @BeforeEach
  void startBroker() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Files.createDirectories(home.resolve("keys"));
    write("HIK=hik-password", "DAH=dah-password");
    System.setProperty("weibao.home", home.toString());
    System.setProperty("weibao.broker.port", Integer.toString(port));
    start();
  }

  @AfterEach
  void stopBroker() {
    adapter.stop();
    Stream.of(
            "weibao.home",
            "weibao.broker.port",
            "weibao.broker.paused-queues",
            "weibao.broker.mode",
            "weibao.broker.url",
            "weibao.broker.user",
            "weibao.broker.password")
        .forEach(System::clearProperty);
  }

  @Test
  void a_message_to_a_supplier_arrives_over_amqp() throws Exception {
    try (JMSContext us = application();
        JMSContext supplier = amqp("HIK", "hik-password")) {
      send(us, "weibao.supplier.HIK.to", "{\"a\":\"返修\"}");

      assertThat(read(supplier, "weibao.supplier.HIK.to")).isEqualTo("{\"a\":\"返修\"}");
    }
  }

  @Test
  void the_address_that_a_message_was_sent_to_tells_its_sender_and_cannot_be_forged()
      throws Exception {
    try (JMSContext amqp = amqp("HIK", "hik-password");
        JMSContext core = core("HIK", "hik-password")) {
      for (JMSContext supplier : List.of(amqp, core)) {
        supplier
            .createProducer()
            .setProperty("_AMQ_ORIG_ADDRESS", "weibao.supplier.DAH.from")
            .send(supplier.createQueue("weibao.supplier.HIK.from"), "{}");
      }
    }
    try (JMSContext us = application();
        JMSConsumer inbound = us.createConsumer(us.createQueue("weibao.supplier.inbound"))) {
      for (String protocol : List.of("AMQP", "Core")) {
        Message message = inbound.receive(SOON_MS);

        assertThat(message.getStringProperty("_AMQ_ORIG_ADDRESS"))
            .as(protocol)
            .isEqualTo("weibao.supplier.HIK.from");
        assertThat(message.getBody(String.class)).isEqualTo("{}");
      }
    }
  }

  @Test
  void core_clients_can_be_suppliers_too() throws Exception {
    try (JMSContext supplier = core("DAH", "dah-password")) {
      send(supplier, "weibao.supplier.DAH.from", "hello");
    }
    try (JMSContext us = application()) {
      assertThat(read(us, "weibao.supplier.inbound")).isEqualTo("hello");
    }
  }

  @Test
  void a_supplier_reads_and_writes_nothing_but_its_own() {
    try (JMSContext supplier = amqp("HIK", "hik-password")) {
      for (String queue :
          List.of(
              "weibao.supplier.DAH.to",
              "weibao.supplier.inbound",
              "weibao.dead-letter",
              "weibao.supplier.HIK.to::weibao.supplier.DAH.to",
              "weibao.supplier.HIK.from")) {
        assertThatThrownBy(
                () -> {
                  try (JMSConsumer consumer =
                      supplier.createConsumer(supplier.createQueue(queue))) {
                    consumer.receiveNoWait();
                  }
                })
            .as("reads " + queue)
            .isInstanceOf(JMSRuntimeException.class);
      }
      for (String queue :
          List.of(
              "weibao.supplier.DAH.from",
              "weibao.supplier.inbound",
              "weibao.supplier.DAH.to",
              "activemq.management")) {
        assertThatThrownBy(() -> send(supplier, queue, "{}"))
            .as("writes " + queue)
            .isInstanceOf(JMSRuntimeException.class);
      }
    }
  }

  @Test
  void a_wrong_password_no_password_and_an_unknown_supplier_are_refused() {
    assertRefused("HIK", "dah-password");
    assertRefused("HIK", "");
    assertRefused("ACME", "hik-password");
    assertRefused("weibao-application", "hik-password");
  }

  @Test
  void a_supplier_entered_later_gets_its_queues_without_a_restart() throws Exception {
    write("HIK=hik-password", "DAH=dah-password", "UNV=unv-password");

    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              try (JMSContext supplier = amqp("UNV", "unv-password")) {
                send(supplier, "weibao.supplier.UNV.from", "new");
              }
            });
    try (JMSContext us = application()) {
      assertThat(read(us, "weibao.supplier.inbound")).isEqualTo("new");
    }
  }

  @Test
  void messages_survive_a_restart() throws Exception {
    try (JMSContext us = application();
        JMSContext supplier = amqp("HIK", "hik-password")) {
      send(us, "weibao.supplier.HIK.to", "out");
      send(supplier, "weibao.supplier.HIK.from", "in");
    }

    adapter.stop();
    start();

    try (JMSContext us = application();
        JMSContext supplier = amqp("HIK", "hik-password")) {
      assertThat(read(supplier, "weibao.supplier.HIK.to")).isEqualTo("out");
      assertThat(read(us, "weibao.supplier.inbound")).isEqualTo("in");
      assertThat(read(us, "weibao.supplier.inbound", NOTHING_COMES_MS)).isNull();
    }
  }

  @Test
  void the_application_connects_without_knowing_a_password() throws Exception {
    ApplicationConnections connections = new ApplicationConnections();
    connections.setResourceAdapter(adapter);

    try (JMSContext us = connections.createContext();
        JMSContext supplier = amqp("HIK", "hik-password")) {
      send(us, "weibao.supplier.HIK.to", "hello");
      assertThat(read(supplier, "weibao.supplier.HIK.to")).isEqualTo("hello");
    }
  }

  @Test
  void the_same_duplicate_id_is_taken_once_also_after_a_restart() throws Exception {
    sendOnce("row-1");
    adapter.stop();
    start();
    sendOnce("row-1");
    sendOnce("row-2");

    try (JMSContext supplier = amqp("HIK", "hik-password")) {
      assertThat(read(supplier, "weibao.supplier.HIK.to")).isEqualTo("row-1");
      assertThat(read(supplier, "weibao.supplier.HIK.to")).isEqualTo("row-2");
      assertThat(read(supplier, "weibao.supplier.HIK.to", NOTHING_COMES_MS)).isNull();
    }
  }

  @Test
  void what_fails_again_and_again_ends_as_a_dead_letter_after_longer_and_longer_waits()
      throws Exception {
    adapter.stop();
    System.setProperty("weibao.broker.redelivery-delay-ms", "1");
    start();
    System.clearProperty("weibao.broker.redelivery-delay-ms");
    try (JMSContext us = application()) {
      send(us, "weibao.supplier.inbound", "poison");
    }
    try (JMSContext us = applicationFactory().createContext(JMSContext.SESSION_TRANSACTED);
        JMSConsumer inbound = us.createConsumer(us.createQueue("weibao.supplier.inbound"))) {
      for (int attempt = 1; attempt <= 50; attempt++) {
        Message message = inbound.receive(SOON_MS);
        assertThat(message.getIntProperty("JMSXDeliveryCount")).isEqualTo(attempt);
        us.rollback();
      }
      assertThat(inbound.receive(NOTHING_COMES_MS)).isNull();
    }
    try (JMSContext us = application()) {
      assertThat(read(us, "weibao.dead-letter")).isEqualTo("poison");
    }
  }

  @Test
  void a_paused_queue_keeps_its_messages_until_a_start_without_the_pause() throws Exception {
    adapter.stop();
    System.setProperty("weibao.broker.paused-queues", "weibao.supplier.inbound");
    start();
    try (JMSContext us = application();
        JMSContext supplier = amqp("HIK", "hik-password")) {
      send(supplier, "weibao.supplier.HIK.from", "patience");
      assertThat(read(us, "weibao.supplier.inbound", NOTHING_COMES_MS)).isNull();
    }

    adapter.stop();
    System.clearProperty("weibao.broker.paused-queues");
    start();

    try (JMSContext us = application()) {
      assertThat(read(us, "weibao.supplier.inbound")).isEqualTo("patience");
    }
  }

  @Test
  void a_paused_queue_that_does_not_exist_is_a_mistake_told_at_start() {
    adapter.stop();
    System.setProperty("weibao.broker.paused-queues", "weibao.typo");

    assertThatThrownBy(this::start).rootCause().hasMessageContaining("weibao.typo");
  }

  @Test
  void in_external_mode_it_starts_nothing_and_uses_the_other_broker() throws Exception {
    System.setProperty("weibao.broker.mode", "external");
    System.setProperty("weibao.broker.url", "tcp://localhost:" + port);
    System.setProperty("weibao.broker.user", "HIK");
    System.setProperty("weibao.broker.password", "hik-password");
    BrokerResourceAdapter second = new BrokerResourceAdapter();
    second.start(new StandAlone());
    ApplicationConnections connections = new ApplicationConnections();
    connections.setResourceAdapter(second);
    try (JMSContext context = connections.createContext()) {
      send(context, "weibao.supplier.HIK.from", "through the wire");
    } finally {
      second.stop();
    }
    try (JMSContext us = application()) {
      assertThat(read(us, "weibao.supplier.inbound")).isEqualTo("through the wire");
    }
  }

  private void start() throws Exception {
    adapter = new BrokerResourceAdapter();
    adapter.start(new StandAlone());
  }

  private void write(String... lines) throws IOException {
    Files.write(home.resolve("keys").resolve("broker-suppliers.properties"), List.of(lines));
  }

  private void sendOnce(String id) throws JMSException {
    try (JMSContext us = application()) {
      us.createProducer()
          .setProperty("_AMQ_DUPL_ID", id)
          .send(us.createQueue("weibao.supplier.HIK.to"), id);
    }
  }

  private void assertRefused(String user, String password) {
    assertThatThrownBy(
            () -> {
              try (JMSContext context = amqp(user, password)) {
                context.start();
              }
            })
        .as(user)
        .isInstanceOf(JMSRuntimeException.class);
  }

  private ConnectionFactory applicationFactory() throws JMSException {
    ActiveMQConnectionFactory factory =
        new ActiveMQConnectionFactory(
            "vm://" + adapter.getConnectionParameters().replaceAll("\\D", ""));
    factory.setUser(adapter.getUserName());
    factory.setPassword(adapter.getPassword());
    return factory;
  }

  private JMSContext application() throws JMSException {
    return applicationFactory().createContext();
  }

  private JMSContext amqp(String user, String password) {
    return new JmsConnectionFactory(user, password, "amqp://localhost:" + port).createContext();
  }

  private JMSContext core(String user, String password) throws JMSException {
    ConnectionFactory factory = new ActiveMQConnectionFactory("tcp://localhost:" + port);
    return factory.createContext(user, password);
  }

  private static void send(JMSContext context, String queue, String text) {
    context.createProducer().send(context.createQueue(queue), text);
  }

  private static String read(JMSContext context, String queue) throws JMSException {
    return read(context, queue, COMES_WITHIN_MS);
  }

  private static String read(JMSContext context, String queue, long patience) throws JMSException {
    try (JMSConsumer consumer = context.createConsumer(context.createQueue(queue))) {
      TextMessage message = (TextMessage) consumer.receive(patience);
      return message == null ? null : message.getText();
    }
  }

  /** The little that an adapter gets from a server when no endpoint is activated. */
  private static final class StandAlone implements BootstrapContext {

    @Override
    public WorkManager getWorkManager() {
      return null;
    }

    @Override
    public XATerminator getXATerminator() {
      return null;
    }

    @Override
    public Timer createTimer() {
      return new Timer(true);
    }

    @Override
    public boolean isContextSupported(Class<? extends WorkContext> type) {
      return false;
    }

    @Override
    public TransactionSynchronizationRegistry getTransactionSynchronizationRegistry() {
      return null;
    }
  }
}
