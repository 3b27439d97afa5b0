package org.weibao.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that reads the machine's clock; its zone is the department's. */
@ApplicationScoped
public class ClockProducer {

  @Inject
  @ConfigProperty(name = "weibao.zone", defaultValue = "Asia/Shanghai")
  String zone;

  /** The product's clock in the department's time zone. */
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.system(ZoneId.of(zone));
  }
}
