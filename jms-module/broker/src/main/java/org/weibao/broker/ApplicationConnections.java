package org.weibao.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.io.Serializable;
import java.util.Objects;

/**
 * Connections of the application to the broker, with the adapter's own credentials and outside
 * every transaction. An administered object instead of a pool: a pool of the server hands in an
 * empty user name where none is set, and takes part in transactions that must not span the broker.
 */
public class ApplicationConnections
    implements ConnectionFactory, ResourceAdapterAssociation, Serializable {

  private static final long serialVersionUID = 1L;

  private transient BrokerResourceAdapter adapter;

  @Override
  public ResourceAdapter getResourceAdapter() {
    return adapter;
  }

  @Override
  public void setResourceAdapter(ResourceAdapter resourceAdapter) {
    adapter = (BrokerResourceAdapter) resourceAdapter;
  }

  @Override
  public Connection createConnection() throws JMSException {
    return createConnection(owner().getUserName(), owner().getPassword());
  }

  @Override
  public Connection createConnection(String user, String password) throws JMSException {
    return artemis().createConnection(user, password);
  }

  @Override
  public JMSContext createContext() {
    return createContext(JMSContext.AUTO_ACKNOWLEDGE);
  }

  @Override
  public JMSContext createContext(int sessionMode) {
    return createContext(owner().getUserName(), owner().getPassword(), sessionMode);
  }

  @Override
  public JMSContext createContext(String user, String password) {
    return createContext(user, password, JMSContext.AUTO_ACKNOWLEDGE);
  }

  @Override
  public JMSContext createContext(String user, String password, int sessionMode) {
    try {
      return artemis().createContext(user, password, sessionMode);
    } catch (JMSException e) {
      throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
    }
  }

  private ConnectionFactory artemis() throws JMSException {
    try {
      return owner().getDefaultActiveMQConnectionFactory();
    } catch (ResourceException e) {
      JMSException failure = new JMSException("no connection to the broker: " + e.getMessage());
      failure.initCause(e);
      throw failure;
    }
  }

  private BrokerResourceAdapter owner() {
    return Objects.requireNonNull(adapter, "the resource adapter that the server associates");
  }
}
