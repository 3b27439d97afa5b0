package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;

/** Visits of some days, both included, of a city, project or person. */
public record VisitQuery(
    LocalDate first,
    LocalDate last,
    Optional<Long> cityId,
    Optional<Long> projectId,
    Optional<Long> personId) {

  /** No more days than these are shown at once. */
  public static final int MOST_DAYS = 100;
}
