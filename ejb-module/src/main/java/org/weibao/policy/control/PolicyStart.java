package org.weibao.policy.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has the packs in files taken in when the product starts, which does not wait for it. */
@Singleton
@Startup
public class PolicyStart {

  @Inject ShelfLoader loader;

  /** Hands the work to another thread. */
  @PostConstruct
  void takeFilesIn() {
    loader.takeFilesIn();
  }
}
