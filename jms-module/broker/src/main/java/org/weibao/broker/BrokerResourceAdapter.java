package org.weibao.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Artemis' resource adapter that brings its broker along: the server starts it before any message
 * endpoint and stops it after the last. With {@code weibao.broker.mode=external} it starts nothing
 * and connects to a broker elsewhere.
 */
public class BrokerResourceAdapter extends ActiveMQResourceAdapter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(BrokerResourceAdapter.class);

  /** Artemis writes a line per message to its audit log wherever INFO is on. Held, so it stays. */
  private static final java.util.logging.Logger AUDIT =
      java.util.logging.Logger.getLogger("org.apache.activemq.audit");

  private static final int PASSWORD_BYTES = 24;
  private static final long SETUP_INTERVAL_MS = 2_000;

  private transient EmbeddedBroker broker;

  /**
   * Starts the broker, then the adapter.
   *
   * @throws ResourceAdapterInternalException if a setting is wrong or the broker cannot start
   */
  @Override
  public void start(BootstrapContext context) throws ResourceAdapterInternalException {
    Thread thread = Thread.currentThread();
    ClassLoader callers = thread.getContextClassLoader();
    thread.setContextClassLoader(getClass().getClassLoader());
    try {
      AUDIT.setLevel(Level.WARNING);
      BrokerSettings settings = BrokerSettings.fromSystem();
      if (settings.embedded()) {
        startEmbedded(settings);
      } else {
        pointTo(settings);
      }
      // The application starts although the broker does not answer yet, and finds it later.
      setSetupAttempts(-1);
      setSetupInterval(SETUP_INTERVAL_MS);
      setReconnectAttempts(-1);
      super.start(context);
    } catch (ResourceAdapterInternalException e) {
      stopBroker();
      throw e;
    } catch (Exception e) {
      stopBroker();
      throw new ResourceAdapterInternalException("the message broker did not start", e);
    } finally {
      thread.setContextClassLoader(callers);
    }
  }

  /** Stops the adapter, then the broker. */
  @Override
  public void stop() {
    super.stop();
    stopBroker();
  }

  private void startEmbedded(BrokerSettings settings) throws Exception {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    broker = new EmbeddedBroker(settings, password);
    broker.start();
    setConnectorClassName(InVMConnectorFactory.class.getName());
    setConnectionParameters(broker.connectorParameters());
    setUserName(BrokerSecurity.APPLICATION);
    setPassword(password);
  }

  private void pointTo(BrokerSettings settings) {
    List<URI> nodes = settings.urls().stream().map(URI::create).toList();
    setConnectorClassName(
        String.join(",", Collections.nCopies(nodes.size(), NettyConnectorFactory.class.getName())));
    setConnectionParameters(
        nodes.stream().map(BrokerResourceAdapter::parameters).collect(Collectors.joining(",")));
    setHA(nodes.size() > 1);
    setUserName(settings.user());
    setPassword(settings.password());
  }

  private static String parameters(URI node) {
    if (node.getHost() == null || node.getPort() < 0) {
      throw new IllegalArgumentException(
          "weibao.broker.url is tcp://host:port or ssl://host:port, not " + node);
    }
    return "host=%s;port=%d;sslEnabled=%s"
        .formatted(node.getHost(), node.getPort(), "ssl".equals(node.getScheme()));
  }

  private void stopBroker() {
    if (broker == null) {
      return;
    }
    try {
      broker.stop();
    } catch (Exception e) {
      // The server is going down in any case; what was accepted is in the journal.
      LOG.error("The broker did not stop cleanly", e);
    }
    broker = null;
  }
}
