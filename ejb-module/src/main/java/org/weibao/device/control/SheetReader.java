package org.weibao.device.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.weibao.device.LabelSheet;

/** Reads the sheets of labels; an operator's file comes before the shipped one. */
public final class SheetReader {

  private static final String FILE = "label-sheets.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private SheetReader() {}

  /**
   * All sheets in the order of the file.
   *
   * @throws IllegalArgumentException naming the line, if the file has a fault
   */
  public static List<LabelSheet> read(Optional<Path> config) {
    Optional<Path> own = config.map(folder -> folder.resolve(FILE)).filter(Files::exists);
    try (InputStream in = own.isPresent() ? Files.newInputStream(own.get()) : shipped();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static InputStream shipped() {
    return Objects.requireNonNull(
        SheetReader.class.getResourceAsStream("/org/weibao/device/" + FILE), FILE);
  }

  static List<LabelSheet> parse(Reader reader) throws IOException {
    List<LabelSheet> sheets = new ArrayList<>();
    for (CSVRecord line : FORMAT.parse(reader)) {
      try {
        sheets.add(sheet(line));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            FILE + ", record " + line.getRecordNumber() + ": " + e.getMessage(), e);
      }
    }
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException(FILE + " has no sheet");
    }
    return List.copyOf(sheets);
  }

  private static LabelSheet sheet(CSVRecord line) {
    return new LabelSheet(
        line.get("code"),
        new LabelSheet.Names(line.get("en"), line.get("zh_CN"), line.get("zh_TW")),
        length(line, "pageWidth"),
        length(line, "pageHeight"),
        Integer.parseInt(line.get("columns")),
        Integer.parseInt(line.get("rows")),
        length(line, "left"),
        length(line, "top"),
        length(line, "width"),
        length(line, "height"),
        length(line, "gapX"),
        length(line, "gapY"));
  }

  private static float length(CSVRecord line, String column) {
    return Float.parseFloat(line.get(column));
  }
}
