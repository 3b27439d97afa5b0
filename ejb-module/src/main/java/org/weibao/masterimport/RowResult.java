package org.weibao.masterimport;

import java.util.List;

/**
 * What became, or would become, of a row.
 *
 * @param row as the user's program numbers it
 * @param name what the row is about
 * @param faults why it was refused, one for each cell at fault; empty if it was not
 */
public record RowResult(int row, String name, RowOutcome outcome, List<RowFault> faults) {

  /** Faults are copied. */
  public RowResult {
    faults = List.copyOf(faults);
  }
}
