package org.weibao.request;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/**
 * Looks every few seconds on every node whether a calendar has changed, and has its clocks reckoned
 * again; the database lets one node at a time at each batch.
 */
@Singleton
public class ClockReckoner {

  private static final System.Logger LOG = System.getLogger(ClockReckoner.class.getName());

  @Inject ClockReckoningService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "4/10", persistent = false, info = "clocks")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("clock-reckoning", UUID.randomUUID().toString()).begin();
    try {
      service.begin();
      boolean more = true;
      while (more) {
        more = service.next();
      }
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "clocks wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
