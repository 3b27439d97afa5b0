package org.weibao.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the access matrix when the product starts: a faulty file must not wait to be found. */
@Singleton
@Startup
public class StartCheck {

  @Inject AccessService access;

  /** Fails the start, saying which row is wrong and why. */
  @PostConstruct
  void readMatrix() {
    access.matrix();
  }
}
