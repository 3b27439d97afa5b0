package org.weibao.privacy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/**
 * Keeps no content longer than the operator set; without a setting nothing is ever removed. Runs
 * every night on every node: a second run finds nothing left to do.
 */
@Singleton
public class Retention {

  private static final System.Logger LOG = System.getLogger(Retention.class.getName());

  @Inject RetentionService service;

  @Inject
  @ConfigProperty(name = "weibao.retention.audit-days")
  Optional<Integer> auditDays;

  @Inject
  @ConfigProperty(name = "weibao.retention.personal-access-days")
  Optional<Integer> accessDays;

  /** The nightly run. */
  @Schedule(hour = "3", minute = "20", persistent = false, info = "retention")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run() {
    Runnable end = Call.system("retention", UUID.randomUUID().toString()).begin();
    try {
      auditDays.ifPresent(
          days -> LOG.log(System.Logger.Level.INFO, "{0} entries blanked", service.blank(days)));
      accessDays.ifPresent(
          days -> LOG.log(System.Logger.Level.INFO, "{0} readings deleted", service.forget(days)));
    } finally {
      end.run();
    }
  }
}
