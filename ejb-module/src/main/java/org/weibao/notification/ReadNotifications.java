package org.weibao.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;

/**
 * Forgets what was read long ago. Runs every night on every node, in small transactions: two nodes
 * at once take different rows, and a later run finds the rest.
 */
@Singleton
public class ReadNotifications {

  @Inject NotificationService notifications;

  @Inject
  @ConfigProperty(name = "weibao.notification.read-days", defaultValue = "90")
  int days;

  /** The nightly run. */
  @Schedule(hour = "3", minute = "40", persistent = false, info = "read notifications")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void forget() {
    Runnable end = Call.system("read-notifications", UUID.randomUUID().toString()).begin();
    try {
      boolean more = true;
      while (more) {
        more = notifications.forgetRead(days);
      }
    } finally {
      end.run();
    }
  }
}
