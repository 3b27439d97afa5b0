package org.weibao.registerimport.control;

import java.util.List;
import org.weibao.registerimport.TableFile.Line;

/** Reads tables whose columns another capability knows. */
public final class TableReader {

  private TableReader() {}

  /** Every way to read a file, without its blank rows. */
  public static List<List<Line>> readings(byte[] content) {
    List<List<SourceRow.Raw>> readings =
        RegisterSource.isWorkbook(content)
            ? WorkbookSource.sheets(content)
            : TextSource.readings(content);
    return readings.stream().map(TableReader::lines).toList();
  }

  private static List<Line> lines(List<SourceRow.Raw> rows) {
    return rows.stream()
        .filter(row -> !row.isBlank())
        .map(row -> new Line(row.number(), row.cells().stream().map(Cell::text).toList()))
        .toList();
  }
}
