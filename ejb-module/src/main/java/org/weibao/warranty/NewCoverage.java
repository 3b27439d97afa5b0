package org.weibao.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A row of cover for a device.
 *
 * @param costs what it covers; empty for everything
 * @param component part of the device that it covers; empty for the whole device
 * @param start first day
 * @param end last day, which counts
 * @param percent of the cost that it covers
 * @param excludes causes of a fault that it never covers, as the packs name them
 * @param source contract, letter or invoice that says so
 * @param conditions what else it says, in words
 * @param reason why it is entered
 */
public record NewCoverage(
    Side side,
    Set<CostClass> costs,
    Optional<String> component,
    CoverBasis basis,
    LocalDate start,
    LocalDate end,
    BigDecimal percent,
    Set<String> excludes,
    String source,
    Optional<String> conditions,
    String reason) {

  public static final int COMPONENT_LENGTH = 80;
  public static final int SOURCE_LENGTH = 200;
  public static final int CONDITIONS_LENGTH = 500;
  public static final int REASON_LENGTH = 300;

  /** Sets are copied; blanks around texts go, and an empty text is none. */
  public NewCoverage {
    costs = Set.copyOf(costs);
    excludes = Set.copyOf(excludes);
    component = component.map(String::strip).filter(text -> !text.isEmpty());
    conditions = conditions.map(String::strip).filter(text -> !text.isEmpty());
    source = source == null ? "" : source.strip();
    reason = reason == null ? "" : reason.strip();
  }
}
