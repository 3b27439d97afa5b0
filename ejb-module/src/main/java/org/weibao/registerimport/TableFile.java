package org.weibao.registerimport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.registerimport.control.RegisterLimits;
import org.weibao.registerimport.control.StorableText;
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
   * @param moments days and times of cells that hold them as numbers, as workbooks do, by place
   */
  public record Line(int number, List<String> cells, Map<Integer, LocalDateTime> moments) {

    /** Cells are copied. */
    public Line {
      cells = List.copyOf(cells);
      moments = Map.copyOf(moments);
    }

    /** A cell; empty if the row is shorter. */
    public String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }

    /** The day that a cell names in any form that people write; empty if it names none. */
    public Optional<LocalDate> day(int place, ZoneId zone) {
      return TableReader.day(cell(place), Optional.ofNullable(moments.get(place)), zone);
    }
  }

  /** Most rows with content below the headers. */
  public static final int MAX_ROWS = RegisterLimits.MAX_ROWS;

  private TableFile() {}

  /** A text with a replacement sign in place of what neither the database nor a page can take. */
  public static String storable(String text) {
    return StorableText.of(text);
  }

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
