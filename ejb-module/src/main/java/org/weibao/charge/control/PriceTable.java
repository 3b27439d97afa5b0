package org.weibao.charge.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.weibao.charge.PriceLineView;
import org.weibao.kernel.Messages;
import org.weibao.registerimport.TemplateFormat;

/**
 * Writes the lines of a list as a table that {@link PriceFile} reads again; of a list without lines
 * it is an empty table to fill in.
 */
public final class PriceTable {

  private static final double[] WIDTHS = {28, 14, 40, 32, 32, 12, 14};

  private PriceTable() {}

  /** The file's bytes. */
  public static byte[] write(List<PriceLineView> lines, Locale language, TemplateFormat format) {
    try {
      return format == TemplateFormat.XLSX ? workbook(lines, language) : text(lines, language);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  private static byte[] workbook(List<PriceLineView> lines, Locale language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Weibao", null)) {
      Worksheet sheet = workbook.newWorksheet(Messages.text(language, "pricelist.sheet"));
      List<String> headers = headers(language);
      for (int i = 0; i < headers.size(); i++) {
        sheet.value(0, i, headers.get(i));
        sheet.style(0, i).bold().set();
        sheet.width(i, WIDTHS[i]);
      }
      for (int row = 0; row < lines.size(); row++) {
        List<String> cells = cells(lines.get(row), language);
        for (int i = 0; i < cells.size() - 1; i++) {
          sheet.value(row + 1, i, cells.get(i));
        }
        sheet.value(row + 1, cells.size() - 1, lines.get(row).unitPrice());
      }
      sheet.freezePane(0, 1);
    }
    return bytes.toByteArray();
  }

  private static byte[] text(List<PriceLineView> lines, Locale language) throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(headers(language));
      for (PriceLineView line : lines) {
        printer.printRecord(cells(line, language));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> headers(Locale language) {
    return Arrays.stream(PriceColumn.values())
        .map(column -> PriceFile.header(language, column))
        .toList();
  }

  private static List<String> cells(PriceLineView line, Locale language) {
    return List.of(
        line.code(),
        Messages.text(language, line.kind()),
        line.names().english(),
        line.names().simplified(),
        line.names().traditional(),
        Messages.text(language, line.unit()),
        line.unitPrice().toPlainString());
  }
}
