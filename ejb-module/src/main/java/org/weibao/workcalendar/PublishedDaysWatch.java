package org.weibao.workcalendar;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/** Looks every few minutes on every node whether the published days end; two plan it once. */
@Singleton
public class PublishedDaysWatch {

  private static final System.Logger LOG = System.getLogger(PublishedDaysWatch.class.getName());

  @Inject PublishedDaysService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "2/15", persistent = false, info = "published days")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("published-days", UUID.randomUUID().toString()).begin();
    try {
      service.watch();
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "published days wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
