package org.weibao.registerimport;

import java.util.List;
import org.weibao.registerimport.control.TableReader;

/**
 * A table that somebody sent as XLSX or separated text, read with the same care as a register: what
 * would hurt the reader is refused.
 */
public final class TableFile {

  /**
   * A row.
   *
   * @param number as the user's program numbers it, from 1
   * @param cells as the user sees them, without blanks around
   */
  public record Line(int number, List<String> cells) {

    /** Cells are copied. */
    public Line {
      cells = List.copyOf(cells);
    }

    /** A cell; empty if the row is shorter. */
    public String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }
  }

  private TableFile() {}

  /**
   * Every way to read the file: each sheet of a workbook, each encoding and separator of a text.
   * Whoever knows the headers knows which one is right.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link RegisterImportProblem} if the file as
   *     a whole cannot be read
   */
  public static List<List<Line>> readings(byte[] content) {
    return TableReader.readings(content);
  }
}
