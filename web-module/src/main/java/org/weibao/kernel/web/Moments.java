package org.weibao.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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

  /** What somebody typed as day and time; empty if it has no single reading. */
  public Optional<LocalDateTime> read(String typed) {
    return TimeReader.moment(typed, now());
  }

  /** What somebody typed as a day; empty if it has no single reading. */
  public Optional<LocalDate> readDay(String typed) {
    return TimeReader.day(typed, now());
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
