package org.weibao.listing.control;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.weibao.kernel.listing.CellText;

/** A table as an Excel workbook: instants, days and numbers stay such, texts are never formulas. */
public final class XlsxTable implements TableSink {

  private static final String HEADER_FILL = "DCE6F1";
  private static final double NARROW = 12;
  private static final double WIDE = 22;
  private static final String DATE_TIME = "yyyy-mm-dd hh:mm";
  private static final String DATE = "yyyy-mm-dd";

  private final Workbook workbook;
  private final Worksheet sheet;
  private final CellText text;
  private int row;

  public XlsxTable(OutputStream out, CellText text, String name) {
    this.workbook = new Workbook(out, "Weibao", null);
    this.sheet = workbook.newWorksheet(name);
    this.text = text;
  }

  @Override
  public void heading(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      sheet.inlineString(0, i, texts.get(i));
      sheet.style(0, i).bold().fillColor(HEADER_FILL).set();
      sheet.width(i, texts.get(i).length() > NARROW ? WIDE : NARROW + texts.get(i).length() / 2.0);
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  @Override
  public void row(Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cell(i, cells[i]);
    }
    row++;
  }

  private void cell(int column, Object value) {
    if (value instanceof Instant instant) {
      sheet.value(row, column, LocalDateTime.ofInstant(instant, text.zone()));
      sheet.style(row, column).format(DATE_TIME).set();
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DATE).set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      sheet.inlineString(row, column, storable(text.of(value)));
    }
  }

  /** Control characters cannot stand in XML. */
  private static String storable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
    workbook.close();
  }
}
