package org.weibao.warranty;

import java.util.List;
import java.util.Optional;

/**
 * Who bears a line, with everything that was looked at.
 *
 * @param line what was asked
 * @param shares who bears how much
 * @param owedToOwner the row by which the customer is free, or partly so
 * @param owedToUs the row by which the supplier bears it, or a part
 * @param looked every row with what was found, in the order in which they were handed in
 */
public record CoverageDecision(
    CostLine line,
    Shares shares,
    Optional<CoverageRow> owedToOwner,
    Optional<CoverageRow> owedToUs,
    List<Looked> looked) {

  /** One row and what was found. */
  public record Looked(CoverageRow row, Finding finding) {}

  /** What was looked at is copied. */
  public CoverageDecision {
    looked = List.copyOf(looked);
  }
}
