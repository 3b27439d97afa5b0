package org.weibao.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads published days from a file with the columns {@code date}, {@code kind}, {@code holiday},
 * {@code name_en}, {@code name_zh} and {@code notice}. A file with a mistake is refused whole, and
 * the error names file, line and what is allowed.
 */
public final class PublishedDaysFile {

  private static final List<String> COLUMNS =
      List.of("date", "kind", "holiday", "name_en", "name_zh", "notice");

  private PublishedDaysFile() {}

  /**
   * The days that ship inside the product.
   *
   * @param code whose days, for example {@code cn}
   * @throws IllegalArgumentException if the product has no such days
   */
  public static PublishedDays shipped(String code) {
    try (InputStream in =
        PublishedDaysFile.class.getResourceAsStream("/org/weibao/calendars/" + code + ".csv")) {
      if (in == null) {
        throw new IllegalArgumentException("the product has no published days of " + code);
      }
      return read(code, code + ".csv", new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Days of an operator's own file, {@code <code>.csv} in a folder.
   *
   * @throws IllegalArgumentException if the file has a mistake
   */
  public static PublishedDays read(Path folder, String code) {
    Path file = folder.resolve(code + ".csv");
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(code, file.toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Days of a text.
   *
   * @param source how errors call the text
   * @throws IllegalArgumentException if the text has a mistake
   */
  static PublishedDays read(String code, String source, Reader text) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser lines = CSVParser.builder().setReader(text).setFormat(format).get()) {
      if (!lines.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException(
            source + ": the columns are " + COLUMNS + ", found " + lines.getHeaderNames());
      }
      List<PublishedDay> days = new ArrayList<>();
      for (CSVRecord line : lines) {
        days.add(day(source, line));
      }
      return new PublishedDays(code, days);
    }
  }

  private static PublishedDay day(String source, CSVRecord line) {
    if (!line.isConsistent()) {
      throw wrong(source, line, "has " + line.size() + " columns instead of " + COLUMNS.size());
    }
    return new PublishedDay(
        date(source, line),
        constant(source, line, "kind", DayKind.values()),
        constant(source, line, "holiday", PublicHoliday.values()),
        text(source, line, "name_en"),
        text(source, line, "name_zh"),
        text(source, line, "notice"));
  }

  private static LocalDate date(String source, CSVRecord line) {
    try {
      return LocalDate.parse(line.get("date"));
    } catch (DateTimeParseException e) {
      throw wrong(source, line, "date must be like 2026-02-16, found " + line.get("date"));
    }
  }

  private static <E extends Enum<E>> E constant(
      String source, CSVRecord line, String column, E[] allowed) {
    return Arrays.stream(allowed)
        .filter(constant -> constant.name().equals(line.get(column)))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    source,
                    line,
                    column
                        + " must be one of "
                        + List.of(allowed)
                        + ", found "
                        + line.get(column)));
  }

  private static String text(String source, CSVRecord line, String column) {
    if (line.get(column).isEmpty()) {
      throw wrong(source, line, column + " is missing");
    }
    return line.get(column);
  }

  private static IllegalArgumentException wrong(String source, CSVRecord line, String what) {
    return new IllegalArgumentException(
        source + ", line " + (line.getRecordNumber() + 1) + ": " + what);
  }
}
