package org.weibao.broker;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.DivertConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.io.aio.AIOSequentialFileFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ComponentConfigurationRoutingType;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Artemis inside this process, sized for one office: durable journal, security on, explicit
 * queues, nothing created by sending to it.
 */
final class EmbeddedBroker {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
  private static final AtomicInteger IN_VM_IDS = new AtomicInteger();

  private static final int MIB = 1024 * 1024;

  /** Below it nothing more is taken in, so that the journal stays whole. */
  private static final long LEAST_FREE_DISK = 256L * MIB;

  // With the usual delay of a second this outlasts a database that is away for three quarters of an
  // hour.
  private static final int MAX_DELIVERY_ATTEMPTS = 50;
  private static final int LONGEST_REDELIVERY_FACTOR = 64;
  private static final long SUPPLIER_CHECK_S = 1;

  private final BrokerSettings settings;
  private final SupplierCredentials suppliers;
  private final String applicationPassword;
  private final int inVmId = IN_VM_IDS.incrementAndGet();
  private final TreeSet<String> prepared = new TreeSet<>();

  private EmbeddedActiveMQ broker;
  private ScheduledFuture<?> supplierCheck;

  EmbeddedBroker(BrokerSettings settings, String applicationPassword) {
    this.settings = settings;
    this.suppliers = new SupplierCredentials(settings.credentials());
    this.applicationPassword = applicationPassword;
  }

  /** Parameters with which a connector of this process reaches the broker without a socket. */
  String connectorParameters() {
    return "serverId=" + inVmId;
  }

  /**
   * Starts the broker: afterwards its queues exist and those to be paused are.
   *
   * @throws Exception as Artemis does
   */
  void start() throws Exception {
    broker = new EmbeddedActiveMQ();
    broker.setConfiguration(configuration());
    broker.setSecurityManager(new BrokerSecurity(applicationPassword, suppliers));
    broker.start();
    ActiveMQServer server = broker.getActiveMQServer();
    if (!server.waitForActivation(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException(
          "the broker did not start in a minute; is " + settings.data() + " used by another?");
    }
    prepareSuppliers();
    for (String name : settings.pausedQueues()) {
      Queue queue = server.locateQueue(SimpleString.of(name));
      if (queue == null) {
        throw new IllegalArgumentException(
            "weibao.broker.paused-queues names a queue that does not exist: " + name);
      }
      queue.pause();
      LOG.warn("Queue {} is paused until the next start", name);
    }
    supplierCheck =
        server
            .getScheduledPool()
            .scheduleWithFixedDelay(
                this::prepareNewSuppliers, SUPPLIER_CHECK_S, SUPPLIER_CHECK_S, TimeUnit.SECONDS);
  }

  /**
   * Stops the broker; messages stay on disk.
   *
   * @throws Exception as Artemis does
   */
  void stop() throws Exception {
    if (supplierCheck != null) {
      supplierCheck.cancel(false);
    }
    if (broker != null) {
      broker.stop();
    }
  }

  private Configuration configuration() throws Exception {
    String data = settings.data().toAbsolutePath().toString();
    Configuration configuration =
        new ConfigurationImpl()
            .setName("weibao")
            .setPersistenceEnabled(true)
            .setBindingsDirectory(data + "/bindings")
            .setJournalDirectory(data + "/journal")
            .setPagingDirectory(data + "/paging")
            .setLargeMessagesDirectory(data + "/large-messages")
            .setJournalType(
                AIOSequentialFileFactory.isSupported() ? JournalType.ASYNCIO : JournalType.NIO)
            // Few small messages: short files keep the start and the disk small.
            .setJournalFileSize(2 * MIB)
            .setJournalMinFiles(2)
            .setJournalPoolFiles(4)
            .setGlobalMaxSize(32L * MIB)
            // A part of the disk says nothing: on a large one messages stopped beside 20 free GB.
            .setMaxDiskUsage(-1)
            .setMinDiskFree(LEAST_FREE_DISK)
            .setThreadPoolMaxSize(10)
            .setScheduledThreadPoolMaxSize(2)
            .setIDCacheSize(5_000)
            .setMessageExpiryScanPeriod(-1)
            .setJMXManagementEnabled(false)
            .setCriticalAnalyzer(false)
            .setSecurityEnabled(true)
            .addAddressSetting("#", addressSettings())
            .addQueueConfiguration(queue(SupplierQueues.DEAD_LETTER))
            .addQueueConfiguration(queue(SupplierQueues.INBOUND));
    configuration.addAcceptorConfiguration(
        new TransportConfiguration(
            InVMAcceptorFactory.class.getName(), Map.of("serverId", inVmId), "application"));
    configuration.addAcceptorConfiguration(
        new TransportConfiguration(
            NettyAcceptorFactory.class.getName(),
            Map.of(
                "host",
                settings.host(),
                "port",
                settings.port(),
                "protocols",
                "AMQP,CORE",
                "useEpoll",
                false,
                "useKQueue",
                false,
                "amqpCredits",
                100,
                "amqpLowCredits",
                30),
            "suppliers"));
    return configuration;
  }

  private AddressSettings addressSettings() {
    return new AddressSettings()
        .setDeadLetterAddress(SimpleString.of(SupplierQueues.DEAD_LETTER))
        // A sender's own time limit must not lose what he said.
        .setExpiryAddress(SimpleString.of(SupplierQueues.DEAD_LETTER))
        .setMaxDeliveryAttempts(MAX_DELIVERY_ATTEMPTS)
        .setRedeliveryDelay(settings.redeliveryDelayMs())
        .setRedeliveryMultiplier(2)
        .setMaxRedeliveryDelay(LONGEST_REDELIVERY_FACTOR * settings.redeliveryDelayMs())
        .setMaxSizeBytes(10L * MIB)
        .setPageSizeBytes(MIB)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        .setAutoCreateAddresses(false)
        .setAutoCreateQueues(false)
        .setAutoDeleteAddresses(false)
        .setAutoDeleteQueues(false);
  }

  private static QueueConfiguration queue(String name) {
    return QueueConfiguration.of(name)
        .setAddress(name)
        .setRoutingType(RoutingType.ANYCAST)
        .setAutoCreateAddress(true)
        .setDurable(true);
  }

  private void prepareNewSuppliers() {
    try {
      prepareSuppliers();
    } catch (Exception e) {
      // Tried again at the next check; an exception that left here would end the checks.
      LOG.error("Queues of new suppliers are not there yet", e);
    }
  }

  private synchronized void prepareSuppliers() throws Exception {
    for (String code : suppliers.codes()) {
      if (!prepared.contains(code)) {
        prepare(code);
        prepared.add(code);
      }
    }
  }

  private void prepare(String code) throws Exception {
    ActiveMQServer server = broker.getActiveMQServer();
    server.createQueue(queue(SupplierQueues.toSupplier(code)), true);
    // The divert comes first: whoever sees the queue may send, and is to be heard.
    String from = SupplierQueues.fromSupplier(code);
    SimpleString divert = SimpleString.of(from + ".gather");
    if (server.getPostOffice().getBinding(divert) == null) {
      server.deployDivert(
          new DivertConfiguration()
              .setName(divert.toString())
              .setRoutingName(divert.toString())
              .setAddress(from)
              .setForwardingAddress(SupplierQueues.INBOUND)
              .setExclusive(true)
              .setRoutingType(ComponentConfigurationRoutingType.ANYCAST));
    }
    // JMS clients want to see a queue where they send; the divert keeps this one empty, but after
    // a restart clients are served before it is there.
    server.createQueue(queue(from), true);
    server
        .locateQueue(SimpleString.of(from))
        .moveReferences(null, SimpleString.of(SupplierQueues.INBOUND), null);
  }
}
