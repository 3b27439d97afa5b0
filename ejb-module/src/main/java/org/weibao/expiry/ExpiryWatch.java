package org.weibao.expiry;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/** Looks every few minutes on every node for contracts that end; two plan each once. */
@Singleton
public class ExpiryWatch {

  private static final System.Logger LOG = System.getLogger(ExpiryWatch.class.getName());

  @Inject ExpiryDutyService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "9/10", persistent = false, info = "contracts that end")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("contract-expiry", UUID.randomUUID().toString()).begin();
    try {
      service.running().forEach(this::watch);
    } finally {
      end.run();
    }
  }

  private void watch(long projectId) {
    try {
      service.watch(projectId);
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "the end of a contract waits for the next turn", e);
    }
  }
}
