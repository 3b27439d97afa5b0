package org.weibao.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.weibao.kernel.Call;

/**
 * Seals what was written, every second on every node; the database lets one at a time do it. The
 * timer is light and not persistent: the entries themselves say that they wait.
 */
@Singleton
public class AuditSealer {

  @Inject AuditService audit;

  /** Seals until nothing waits. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit sealer")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void seal() {
    Runnable end = Call.system("audit-sealer", UUID.randomUUID().toString()).begin();
    try {
      boolean more = true;
      while (more) {
        more = audit.seal();
      }
    } finally {
      end.run();
    }
  }
}
