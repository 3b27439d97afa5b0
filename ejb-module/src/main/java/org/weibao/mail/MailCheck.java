package org.weibao.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.weibao.mail.control.MailSettings;

/** Reads the mail settings when the product starts: the next report is a month away. */
@Singleton
@Startup
public class MailCheck {

  @Inject MailSettings settings;

  /** Fails the start, saying which setting is missing or wrong. */
  @PostConstruct
  void readSettings() {
    settings.check();
  }
}
