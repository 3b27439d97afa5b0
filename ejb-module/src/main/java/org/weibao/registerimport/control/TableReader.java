package org.weibao.registerimport.control;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        .map(
            row -> new Line(row.number(), row.cells().stream().map(Cell::text).toList(), days(row)))
        .toList();
  }

  private static Map<Integer, LocalDateTime> days(SourceRow.Raw row) {
    Map<Integer, LocalDateTime> days = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int place = i;
      row.cells().get(i).date().ifPresent(date -> days.put(place, date));
    }
    return days;
  }

  /** The day that a cell names. */
  public static Optional<LocalDate> day(String text, Optional<LocalDateTime> date, ZoneId zone) {
    Cell cell = date.isPresent() ? Cell.number(text, date) : Cell.text(text);
    return DateReader.read(cell, zone).map(instant -> LocalDate.ofInstant(instant, zone));
  }
}
