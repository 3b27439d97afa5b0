package org.weibao.registerimport.control;

import java.util.List;
import java.util.Map;
import org.weibao.registerimport.RegisterColumn;

/**
 * A row below the headers.
 *
 * @param number as the user's program numbers it, from 1
 * @param cells of the columns that the file has
 */
record SourceRow(int number, Map<RegisterColumn, Cell> cells) {

  Cell cell(RegisterColumn column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }

  boolean isBlank() {
    return cells.values().stream().allMatch(Cell::isBlank);
  }

  /** A row of a file before its columns are known. */
  record Raw(int number, List<Cell> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(Cell::isBlank);
    }
  }
}
