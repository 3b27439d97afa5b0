package org.weibao.masterimport;

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
 * Looks every second on every node whether a file waits to be tried or imported. The timer is light
 * and not persistent: the jobs themselves say how far they are, so whoever comes next goes on
 * there, after a standstill too.
 */
@Singleton
public class MasterImportRunner {

  private static final System.Logger LOG = System.getLogger(MasterImportRunner.class.getName());

  @Inject MasterImportRunService service;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "master imports")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (enabled) {
      run();
    }
  }

  /** Works until nothing waits. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run() {
    Runnable end = Call.system("master-imports", UUID.randomUUID().toString()).begin();
    try {
      boolean more = true;
      while (more) {
        more = service.next();
      }
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "imports wait for the next turn", e);
    } finally {
      end.run();
    }
  }

  /** Files are forgotten every hour. */
  @Schedule(hour = "*", minute = "23", persistent = false, info = "files of master data")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void forget() {
    if (!enabled) {
      return;
    }
    Runnable end = Call.system("master-imports", UUID.randomUUID().toString()).begin();
    try {
      int files = service.forget();
      if (files > 0) {
        LOG.log(System.Logger.Level.INFO, "{0} files of master data forgotten", files);
      }
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "files are forgotten with the next turn", e);
    } finally {
      end.run();
    }
  }
}
