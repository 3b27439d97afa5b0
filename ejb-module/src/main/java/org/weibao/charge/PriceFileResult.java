package org.weibao.charge;

import java.util.List;

/**
 * What became of a file of prices. It is taken as a whole or not at all.
 *
 * @param taken whether its lines are the version's lines now
 * @param lines as they were read; those of wrong rows are missing
 * @param added codes that the version did not have before
 * @param changed codes whose line differs from before
 * @param removed codes that the file does not have any more
 * @param problems rows that are wrong
 */
public record PriceFileResult(
    boolean taken,
    List<PriceLineView> lines,
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<PriceRowProblem> problems) {

  /** Lists are copied. */
  public PriceFileResult {
    lines = List.copyOf(lines);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    problems = List.copyOf(problems);
  }
}
