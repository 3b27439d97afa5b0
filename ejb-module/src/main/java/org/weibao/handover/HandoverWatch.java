package org.weibao.handover;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/** Looks every quarter of an hour on every node whether a handover begins; two begin it once. */
@Singleton
public class HandoverWatch {

  private static final System.Logger LOG = System.getLogger(HandoverWatch.class.getName());

  private static final Duration PAUSE = Duration.ofMinutes(15);

  @Inject HandoverKeeperService service;
  @Inject Clock clock;

  private Instant lookedAt = Instant.MIN;

  @Inject
  @ConfigProperty(name = "weibao.due-items.enabled", defaultValue = "true")
  boolean enabled;

  /** A turn of the timer. */
  @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "handovers")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    Instant now = clock.instant();
    if (!enabled || lookedAt.isAfter(now.minus(PAUSE)) && lookedAt.isBefore(now)) {
      return;
    }
    Runnable end = Call.system("handovers", UUID.randomUUID().toString()).begin();
    try {
      if (service.look() > 0) {
        // A product that was just set up looks again as soon as it has a project.
        lookedAt = now;
      }
    } catch (EJBException e) {
      LOG.log(System.Logger.Level.WARNING, "handovers wait for the next turn", e);
    } finally {
      end.run();
    }
  }
}
