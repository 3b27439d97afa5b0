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
 * Takes steps of due items whose time has come, every few seconds on every node. The timer is light
 * and not persistent: the items themselves say what is due, so a node that was down goes on where
 * the others or it stopped.
 */
@Singleton
public class DueRunner {

  private static final System.Logger LOG = System.getLogger(DueRunner.class.getName());

  /** So many at once; the next turn comes soon. */
  private static final int BATCH = 1_000;

  @Inject DueRunService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "due items")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (enabled) {
      run();
    }
  }

  /** Takes steps until none is due, in the order in which they were. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run() {
    Runnable end = Call.system("due-items", UUID.randomUUID().toString()).begin();
    try {
      int left = BATCH;
      while (left > 0 && next()) {
        left--;
      }
    } finally {
      end.run();
    }
  }

  private boolean next() {
    try {
      return service.runNext();
    } catch (DueStepFailed e) {
      LOG.log(System.Logger.Level.WARNING, "steps of due item " + e.itemId() + " put off", e);
      service.postpone(e.itemId(), e.getMessage());
      return true;
    } catch (EJBException e) {
      // The database is away or refused at the commit: nothing has happened, the next turn tries.
      LOG.log(System.Logger.Level.WARNING, "due items wait for the next turn", e);
      return false;
    }
  }
}
