package org.weibao.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.Set;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;

/**
 * One server with one deployment for all test classes that bring the same archive, because a start
 * takes longer than most of their tests. A class with another archive gets a new server; what could
 * not be deployed once is not tried again.
 */
public class OneServer extends PayaraMicroDeployableContainer {

  /** Makes Arquillian use {@link OneServer}. */
  public static class Extension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
      builder.override(
          DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
    }
  }

  private Archive<?> deployed;
  private ProtocolMetaData address;
  private DeploymentException failure;

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (deployed == null || !contents(deployed).equals(contents(archive))) {
      end();
      start(archive);
    }
    if (failure != null) {
      throw failure;
    }
    return address;
  }

  private void start(Archive<?> archive) {
    deployed = archive;
    try {
      address = super.deploy(archive);
    } catch (DeploymentException e) {
      failure = e;
    }
  }

  /** The next class goes on with what is there. */
  @Override
  public void undeploy(Archive<?> archive) {}

  @Override
  public void stop() throws LifecycleException {
    try {
      end();
    } catch (DeploymentException e) {
      throw new LifecycleException("The server did not end", e);
    }
  }

  private void end() throws DeploymentException {
    if (deployed != null) {
      super.undeploy(deployed);
    }
    deployed = null;
    address = null;
    failure = null;
  }

  private static Set<ArchivePath> contents(Archive<?> archive) {
    return archive.getContent().keySet();
  }
}
