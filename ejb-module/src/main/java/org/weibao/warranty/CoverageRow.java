package org.weibao.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one side owes for one device; several may hold at once.
 *
 * @param id of the row, for the decision
 * @param costs what it covers; empty for everything
 * @param component the part of the device that it covers; empty for the whole device
 * @param start first day
 * @param end last day, which counts
 * @param percent of the cost that it covers, more than 0 and at most 100
 * @param excludes causes of a fault that it never covers, as the packs name them
 * @param source contract, letter or clause that says so
 */
public record CoverageRow(
    long id,
    Side side,
    Set<CostClass> costs,
    Optional<String> component,
    LocalDate start,
    LocalDate end,
    BigDecimal percent,
    Set<String> excludes,
    String source) {

  /** Sets are copied. */
  public CoverageRow {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(source, "source");
    costs = Set.copyOf(costs);
    excludes = Set.copyOf(excludes);
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("row " + id + " ends before it begins");
    }
    if (percent.signum() <= 0 || percent.compareTo(Shares.WHOLE) > 0) {
      throw new IllegalArgumentException("row " + id + " covers " + percent + " percent");
    }
  }

  /** Why the row does not bear a line, or that it does. */
  Finding find(CostLine line) {
    if (line.day().isBefore(start)) {
      return Finding.NOT_YET;
    }
    if (line.day().isAfter(end)) {
      return Finding.OVER;
    }
    if (!costs.isEmpty() && !costs.contains(line.cost())) {
      return Finding.OTHER_COST;
    }
    if (component.isPresent() && !component.equals(line.component())) {
      return Finding.OTHER_COMPONENT;
    }
    if (line.cause().filter(excludes::contains).isPresent()) {
      return Finding.CAUSE_EXCLUDED;
    }
    return side == Side.OWED_TO_US && line.denied() ? Finding.DENIED : Finding.COVERS;
  }
}
