package org.weibao.privacy.control;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as a ZIP: all of them as one JSON, and each as CSV for spreadsheets. */
public final class ExportArchive {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** Tells spreadsheets that the text is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ExportArchive() {}

  /**
   * The archive as a whole.
   *
   * @param about who and when, for the reader of the file
   */
  public static byte[] write(Map<String, String> about, List<ExportTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("data.json"));
      zip.write(json(about, tables));
      zip.closeEntry();
      for (ExportTable table : tables) {
        if (!table.rows().isEmpty()) {
          zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
          csv(table, zip);
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] json(Map<String, String> about, List<ExportTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Boolean> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (JsonGenerator json = JSON.createGeneratorFactory(pretty).createGenerator(bytes)) {
      json.writeStartObject().writeStartObject("about");
      about.forEach(json::write);
      json.writeEnd();
      for (ExportTable table : tables) {
        json.writeStartArray(table.name());
        for (List<String> row : table.rows()) {
          json.writeStartObject();
          for (int i = 0; i < row.size(); i++) {
            value(json, table.columns().get(i), row.get(i));
          }
          json.writeEnd();
        }
        json.writeEnd();
      }
      json.writeEnd();
    }
    return bytes.toByteArray();
  }

  private static void value(JsonGenerator json, String name, String value) {
    if (value == null) {
      json.writeNull(name);
    } else {
      json.write(name, value);
    }
  }

  private static void csv(ExportTable table, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL);
    printer.printRecord(table.columns());
    for (List<String> row : table.rows()) {
      printer.printRecord(row.stream().map(ExportArchive::harmless).toList());
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A text that a spreadsheet would take for a formula is told as text. */
  private static String harmless(String value) {
    return value != null && value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
  }
}
