package org.weibao.registerimport;

import java.util.List;

/**
 * What became of a register file: {@code rows} are the imported ones, those already there, and
 * those with problems.
 *
 * @param id of the import
 * @param fileName as the user named it
 * @param rows rows with content below the headers
 * @param imported new requests
 * @param alreadyThere rows whose project and register number had been registered before
 * @param problems in the order of rows; a row may have several
 */
public record ImportResult(
    long id, String fileName, int rows, int imported, int alreadyThere, List<RowProblem> problems) {

  /** Problems are copied. */
  public ImportResult {
    problems = List.copyOf(problems);
  }

  /** Rows that were not imported because of a problem. */
  public int rejected() {
    return (int) problems.stream().mapToInt(RowProblem::row).distinct().count();
  }
}
