package org.weibao.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.weibao.kernel.ClockProducer;

/** The product's clock, which a test may put ahead; it puts it back when it ends. */
@Specializes
@ApplicationScoped
public class MovableClock extends ClockProducer {

  private static volatile Duration ahead = Duration.ZERO;

  /** Puts the clock ahead of the machine's. */
  static void ahead(Duration by) {
    ahead = by;
  }

  @Override
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new Ahead(super.clock());
  }

  /** A clock that runs with another, ahead of it. */
  private static final class Ahead extends Clock {

    private final Clock machine;

    Ahead(Clock machine) {
      this.machine = machine;
    }

    @Override
    public Instant instant() {
      return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Ahead(machine.withZone(zone));
    }
  }
}
