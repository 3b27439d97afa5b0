package org.weibao.dueitem;

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
 * Asks every minute on every node whether it is time to plan; the database says which node does.
 */
@Singleton
public class DuePlanner {

  private static final System.Logger LOG = System.getLogger(DuePlanner.class.getName());

  @Inject DuePlanService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "7", persistent = false, info = "due planning")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("due-planning", UUID.randomUUID().toString()).begin();
    try {
      int changed = service.plan();
      if (changed > 0) {
        LOG.log(System.Logger.Level.INFO, "{0} due items planned or moved", changed);
      }
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "planning waits for its next turn", e);
    } finally {
      end.run();
    }
  }
}
