package org.weibao.registerimport.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterImportProblem;

/** Reads a register in an Office Open XML workbook. */
final class WorkbookSource {

  /** Unreadable numbers become cells with an error instead of an exception for the whole file. */
  private static final ReadingOptions LENIENT = new ReadingOptions(false, true);

  /** Days since 1899-12-30 of 2000-01-01 and 2100-01-01: numbers between may be dates. */
  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(36_526);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_051);

  /** Half a second: spreadsheets keep times as fractions that do not meet the second. */
  private static final long ROUNDING_MILLIS = 500;

  /** Numbers with more figures than this are shown as the file wrote them. */
  private static final int MAX_FIGURES = 40;

  private static final Pattern ERROR_VALUE = Pattern.compile("#[A-Z0-9/]+[!?]?");

  private WorkbookSource() {}

  static List<SourceRow> read(byte[] content, Locale language) {
    return open(content, workbook -> read(workbook, language));
  }

  /** The rows of each sheet that is seen. */
  static List<List<SourceRow.Raw>> sheets(byte[] content) {
    return open(
        content,
        workbook -> {
          List<List<SourceRow.Raw>> sheets = new ArrayList<>();
          for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
              try (Stream<Row> rows = sheet.openStream()) {
                sheets.add(rows.limit(RegisterLimits.MAX_LINES).map(WorkbookSource::raw).toList());
              }
            }
          }
          return sheets;
        });
  }

  private interface Use<T> {
    T of(ReadableWorkbook workbook) throws IOException;
  }

  private static <T> T open(byte[] content, Use<T> use) {
    WorkbookGuard.ensureHarmless(content);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(content), LENIENT)) {
      return use.of(workbook);
    } catch (BusinessException refusal) {
      throw refusal;
    } catch (IOException | RuntimeException damaged) {
      // The reader answers damaged files with any unchecked exception.
      BusinessException refusal = new BusinessException(RegisterImportProblem.FILE_DAMAGED, "file");
      refusal.initCause(damaged);
      throw refusal;
    }
  }

  private record Found(Sheet sheet, TableHeader header) {}

  private static List<SourceRow> read(ReadableWorkbook workbook, Locale language)
      throws IOException {
    List<Found> registers = new ArrayList<>();
    TableHeader best = TableHeader.find(List.of());
    for (Sheet sheet : workbook.getSheets().toList()) {
      if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
        continue;
      }
      TableHeader header = header(sheet);
      if (header.isComplete()) {
        registers.add(new Found(sheet, header));
      } else if (header.recognised() > best.recognised()) {
        best = header;
      }
    }
    if (registers.isEmpty()) {
      best.ensureComplete(language);
    }
    if (registers.size() > 1) {
      throw new BusinessException(
          RegisterImportProblem.SEVERAL_SHEETS,
          "file",
          registers.stream().map(found -> found.sheet.getName()).collect(Collectors.joining(", ")));
    }
    Found register = registers.get(0);
    register.header.ensureComplete(language);
    return rows(register);
  }

  private static TableHeader header(Sheet sheet) throws IOException {
    List<SourceRow.Raw> first = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.limit(RegisterLimits.HEADER_ROWS).map(WorkbookSource::raw).forEach(first::add);
    }
    return TableHeader.find(first);
  }

  private static List<SourceRow> rows(Found register) throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    try (Stream<Row> stream = register.sheet.openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        SourceRow.Raw raw = raw(all.next());
        if (raw.number() <= register.header.row() || raw.isBlank()) {
          continue;
        }
        SourceRow row = register.header.assign(raw);
        if (!row.isBlank()) {
          rows.add(row);
          RegisterSource.ensureRoomFor(rows.size());
        }
      }
    }
    return rows;
  }

  private static SourceRow.Raw raw(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), RegisterLimits.MAX_COLUMNS); i++) {
      cells.add(row.getOptionalCell(i).map(WorkbookSource::cell).orElse(Cell.EMPTY));
    }
    return new SourceRow.Raw(row.getRowNum(), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR) {
      return Cell.faulty(String.valueOf(cell.getRawValue()));
    }
    if (value instanceof BigDecimal number) {
      return Cell.number(plain(number, cell.getRawValue()), date(number, cell));
    }
    String text = cell.getText();
    boolean errorOfFormula =
        cell.getType() == CellType.FORMULA && ERROR_VALUE.matcher(text).matches();
    return errorOfFormula ? Cell.faulty(text) : Cell.text(text);
  }

  /** A phone number typed as a number must not come out as 1.38E+10. */
  private static String plain(BigDecimal number, String raw) {
    boolean handy =
        Math.abs((long) number.scale()) < MAX_FIGURES && number.precision() < MAX_FIGURES;
    if (!handy) {
      return raw;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  private static Optional<LocalDateTime> date(
      BigDecimal number, org.dhatim.fastexcel.reader.Cell cell) {
    if (number.compareTo(FIRST_DAY) < 0 || number.compareTo(LAST_DAY) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        cell.asDate().plus(ROUNDING_MILLIS, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS));
  }
}
