package org.weibao.listing.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.weibao.kernel.listing.CellText;

/** A table as comma-separated text in UTF-8, marked as such so that Excel knows. */
public final class CsvTable implements TableSink {

  private static final char MARK = '\uFEFF';

  /** What makes spreadsheets take a text for a formula, half and full width. */
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private final CSVPrinter printer;
  private final CellText text;

  public CsvTable(OutputStream out, CellText text) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    this.printer = new CSVPrinter(writer, CSVFormat.EXCEL);
    this.text = text;
  }

  @Override
  public void heading(List<String> texts) throws IOException {
    printer.printRecord(texts);
  }

  @Override
  public void row(Object[] cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof Number ? cell.toString() : harmless(text.of(cell)));
    }
    printer.println();
  }

  /** A text that no spreadsheet runs: an apostrophe leads what would be a formula. */
  static String harmless(String text) {
    return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
