package org.weibao.warranty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line whose cost somebody has to bear.
 *
 * @param day on which the fault was reported; cover of that day counts
 * @param component the part of the device that failed, if it is known
 * @param cause of the fault, as the packs name it, once it is known
 * @param denied whether the supplier said that he does not bear it
 */
public record CostLine(
    CostClass cost,
    LocalDate day,
    Optional<String> component,
    Optional<String> cause,
    boolean denied) {

  /** What and when are always known. */
  public CostLine {
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(day, "day");
  }

  /** One of which the supplier said nothing. */
  public CostLine(
      CostClass cost, LocalDate day, Optional<String> component, Optional<String> cause) {
    this(cost, day, component, cause, false);
  }
}
