package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.schedule.Period;

/**
 * What a contract says of routine visits.
 *
 * @param times in each period
 * @param source where it stands
 */
public record RoutineTermView(
    long id,
    int times,
    Period per,
    String source,
    LocalDate from,
    Optional<LocalDate> to,
    int version) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
