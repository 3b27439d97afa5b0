package org.weibao.dailyreport;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/** Looks every few minutes on every node what of the day is not reported; two plan each once. */
@Singleton
public class DailyWatch {

  private static final System.Logger LOG = System.getLogger(DailyWatch.class.getName());

  @Inject DailyDutyService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "6/10", persistent = false, info = "daily reports")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("daily-reports", UUID.randomUUID().toString()).begin();
    try {
      service.watch();
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "daily reports wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
