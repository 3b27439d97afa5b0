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

/** Watches the arrival limits of requests on every node; two that plan the same plan it once. */
@Singleton
public class ArrivalWatch {

  private static final System.Logger LOG = System.getLogger(ArrivalWatch.class.getName());

  @Inject ArrivalService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "3/15", persistent = false, info = "arrival limits")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("arrival-limits", UUID.randomUUID().toString()).begin();
    try {
      boolean more = true;
      while (more) {
        more = service.watch();
      }
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "arrival limits wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
