package org.weibao.routine;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/** Asks every minute on every node whether visits are to be planned; one node does it. */
@Singleton
public class RoutinePlanner {

  private static final System.Logger LOG = System.getLogger(RoutinePlanner.class.getName());

  @Inject RoutinePlanService plans;
  @Inject RoutineVisitService visits;
  @Inject RoutineOrderService orders;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "25", persistent = false, info = "routine visits")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("routine-visits", UUID.randomUUID().toString()).begin();
    try {
      if (plans.plan()) {
        orders.followAll();
      }
      visits.raiseLeft();
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "routine visits wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
