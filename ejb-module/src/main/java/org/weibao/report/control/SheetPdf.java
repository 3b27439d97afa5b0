package org.weibao.report.control;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;

/** The pages of a {@link Sheet}. */
public final class SheetPdf {

  private SheetPdf() {}

  /** Writes the sheet; its words are in the language already. */
  public static void write(Sheet sheet, Locale language, OutputStream out) {
    ReportRows rows = new ReportRows();
    for (Sheet.Line line : sheet.lines()) {
      String[] cells = line.cells().toArray(String[]::new);
      if (line.picture().isPresent()) {
        rows.addPicture(line.section(), line.kind().name(), line.picture().get(), cells);
      } else {
        rows.add(line.section(), line.kind().name(), cells);
      }
    }
    PdfPages.write(
        "sheet",
        new PaperText(language, ZoneOffset.UTC),
        Map.of(
            ReportHeader.TITLE,
            sheet.title(),
            "month",
            sheet.mark(),
            "form",
            sheet.form(),
            "project",
            sheet.subject(),
            "center",
            sheet.place(),
            "asOf",
            sheet.asOf(),
            "printed",
            sheet.printed()),
        rows,
        out);
  }
}
