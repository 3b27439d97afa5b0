package org.weibao.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Between the clock on the wall, which people type, and instants, which services take. */
@ApplicationScoped
public class Moments {

  @Inject Clock clock;
  @Inject PageZone zone;

  /** The minute that it is now, in the reader's zone. */
  public LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), zone.zone()).truncatedTo(ChronoUnit.MINUTES);
  }

  /** The month that it is now, in the department's zone: papers are the department's. */
  public YearMonth thisMonth() {
    return YearMonth.now(clock);
  }

  /** The instant of a time on the reader's wall; null for null. */
  public Instant instant(LocalDateTime wall) {
    return wall == null ? null : wall.atZone(zone.zone()).toInstant();
  }

  /** An instant on the reader's wall, to the minute. */
  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone.zone()).truncatedTo(ChronoUnit.MINUTES);
  }
}
