package org.weibao.masterimport.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.weibao.kernel.Messages;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterColumn;
import org.weibao.project.ContactDuty;
import org.weibao.registerimport.TemplateFormat;

/** An empty table to fill in, in the reader's language, with what each column wants. */
public final class ImportTemplate {

  private static final String HEADER_FILL = "DCE6F1";
  private static final String NEEDED_FILL = "FCE4D6";
  private static final int[] GUIDE_WIDTHS = {20, 12, 60, 30};

  private final ImportKind kind;
  private final Locale language;

  private ImportTemplate(ImportKind kind, Locale language) {
    this.kind = kind;
    this.language = language;
  }

  /** The file's bytes. */
  public static byte[] write(ImportKind kind, Locale language, TemplateFormat format) {
    ImportTemplate template = new ImportTemplate(kind, language);
    try {
      return format == TemplateFormat.XLSX ? template.workbook() : template.text();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  private byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Weibao", null)) {
      table(workbook.newWorksheet(Messages.text(language, kind)));
      guide(workbook.newWorksheet(Messages.text(language, "registerimport.template.guide")));
    }
    return bytes.toByteArray();
  }

  private void table(Worksheet sheet) {
    List<MasterColumn> columns = kind.columns();
    for (int i = 0; i < columns.size(); i++) {
      MasterColumn column = columns.get(i);
      sheet.value(0, i, ImportFile.header(language, column));
      sheet
          .style(0, i)
          .bold()
          .fillColor(kind.needs(column) ? NEEDED_FILL : HEADER_FILL)
          .wrapText(true)
          .set();
      sheet.width(i, column.width());
      // Numbers with leading zeros and long serials stay as typed only in text cells.
      sheet.style(i).format(column.isDay() ? "yyyy-mm-dd" : "@").set();
    }
    sheet.freezePane(0, 1);
  }

  private void guide(Worksheet sheet) {
    line(sheet, 0, List.of(title("column"), title("needed"), title("hint"), title("example")));
    for (int i = 0; i < GUIDE_WIDTHS.length; i++) {
      sheet.style(0, i).bold().fillColor(HEADER_FILL).set();
      sheet.width(i, GUIDE_WIDTHS[i]);
    }
    int row = 1;
    for (MasterColumn column : kind.columns()) {
      line(
          sheet,
          row++,
          List.of(
              ImportFile.header(language, column), needed(column), hint(column), example(column)));
    }
  }

  private static void line(Worksheet sheet, int row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      sheet.value(row, i, texts.get(i));
      sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
    }
  }

  /** Headers, then the guide as remarks that the import passes over. */
  private byte[] text() throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(
          kind.columns().stream().map(column -> ImportFile.header(language, column)).toList());
      for (MasterColumn column : kind.columns()) {
        printer.printRecord(
            "# "
                + ImportFile.header(language, column)
                + (kind.needs(column) ? " (" + title("needed") + ")" : "")
                + ": "
                + hint(column));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String title(String name) {
    return Messages.text(language, "registerimport.template.guide." + name);
  }

  private String needed(MasterColumn column) {
    return Messages.text(
        language, "registerimport.template.needed." + (kind.needs(column) ? "yes" : "no"));
  }

  private String hint(MasterColumn column) {
    return column == MasterColumn.DUTY
        ? Messages.text(language, "masterimport.hint.duty", duties(" / "))
        : Messages.text(language, "masterimport.hint." + column.key());
  }

  private String duties(String between) {
    return Arrays.stream(ContactDuty.values())
        .map(duty -> Messages.text(language, duty))
        .collect(Collectors.joining(between));
  }

  private String example(MasterColumn column) {
    return column == MasterColumn.DUTY
        ? Messages.text(language, ContactDuty.MAINTENANCE_SUPERVISOR)
        : Messages.text(language, "masterimport.example." + column.key());
  }
}
