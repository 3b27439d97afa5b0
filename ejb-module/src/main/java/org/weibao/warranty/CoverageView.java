package org.weibao.warranty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of cover as it stands.
 *
 * @param id empty for a row that is derived
 * @param costs what it covers; empty for everything
 * @param start first day; empty if it is not known
 * @param end last day, which counts; empty if it has none
 * @param source what says so: a document, or the clause of a derived row
 * @param endReason why it was ended before its time
 * @param over whether its last day has passed
 * @param version to say what the caller has seen
 */
public record CoverageView(
    Optional<Long> id,
    Side side,
    List<CostClass> costs,
    Optional<String> component,
    Optional<CoverBasis> basis,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    BigDecimal percent,
    List<String> excludes,
    String source,
    Optional<String> conditions,
    RowOrigin origin,
    Optional<String> reason,
    Optional<String> enteredByName,
    Optional<Instant> enteredAt,
    Optional<String> endReason,
    boolean over,
    int version) {

  /** Lists are copied. */
  public CoverageView {
    costs = List.copyOf(costs);
    excludes = List.copyOf(excludes);
  }
}
