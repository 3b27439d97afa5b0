package org.weibao.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the settings of a provider when the product starts; the provider itself may come later. */
@Singleton
@Startup
public class ProviderCheck {

  @Inject ProviderSettings settings;

  /** Fails the start, saying which setting or line is wrong. */
  @PostConstruct
  void check() {
    if (settings.isActive()) {
      settings.check();
    }
  }
}
