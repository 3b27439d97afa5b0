package org.weibao.maintenance;

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
 * Looks every few minutes on every node for register forms that nobody opened, and for key projects
 * for which nobody answers.
 */
@Singleton
public class MaintenanceWatch {

  private static final System.Logger LOG = System.getLogger(MaintenanceWatch.class.getName());

  @Inject MaintenanceOpeningService service;
  @Inject KeyProjectDutyService duties;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "7/10", persistent = false, info = "register forms")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("maintenance-forms", UUID.randomUUID().toString()).begin();
    try {
      service.watch();
      duties.watch();
    } catch (EJBException e) {
      LOG.log(
          System.Logger.Level.WARNING, "register forms and key projects wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
