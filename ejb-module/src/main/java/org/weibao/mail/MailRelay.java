package org.weibao.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Call;
import org.weibao.mail.control.MailSettings;
import org.weibao.mail.control.SmtpSender;

/**
 * Sends e-mails that are due, every few seconds on every node. The timer is light and not
 * persistent: the mails themselves remember.
 */
@Singleton
public class MailRelay {

  private static final int BATCH = 20;

  @Inject MailService mails;
  @Inject MailSettings settings;
  @Inject SmtpSender sender;

  @Inject
  @ConfigProperty(name = "weibao.mail.enabled", defaultValue = "true")
  boolean enabled;

  /** Sends until nothing is due. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail relay")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void relay() {
    if (!enabled || !settings.isActive()) {
      return;
    }
    Runnable end = Call.system("mail-relay", UUID.randomUUID().toString()).begin();
    try {
      for (int i = 0; i < BATCH && mails.relayNext(sender); i++) {
        // One after another; each is a transaction of its own.
      }
    } finally {
      end.run();
    }
  }
}
