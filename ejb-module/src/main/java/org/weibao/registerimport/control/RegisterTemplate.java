package org.weibao.registerimport.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.weibao.kernel.Messages;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.registerimport.TemplateFormat;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

/** An empty register to fill in, in the user's language, with what each column wants. */
public final class RegisterTemplate {

  private static final String DATE_TIME = "yyyy-mm-dd hh:mm";
  private static final String TEXT = "@";
  private static final String HEADER_FILL = "DCE6F1";
  private static final String NEEDED_FILL = "FCE4D6";
  private static final int LAST_ROW = RegisterLimits.MAX_ROWS;
  private static final double[] WIDTHS = {14, 14, 18, 10, 10, 14, 16, 20, 24, 48, 12, 44, 24};

  private final Locale language;

  private RegisterTemplate(Locale language) {
    this.language = language;
  }

  /** The file's bytes. */
  public static byte[] write(Locale language, TemplateFormat format) {
    RegisterTemplate template = new RegisterTemplate(language);
    try {
      return format == TemplateFormat.XLSX ? template.workbook() : template.text();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  private byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Weibao", null)) {
      Worksheet register = workbook.newWorksheet(text("template.sheet"));
      Worksheet guide = workbook.newWorksheet(text("template.guide"));
      int listColumn = guide(guide);
      register(register, guide, listColumn);
    }
    return bytes.toByteArray();
  }

  private void register(Worksheet sheet, Worksheet guide, int listColumn) {
    RegisterColumn[] columns = RegisterColumn.values();
    for (int i = 0; i < columns.length; i++) {
      sheet.value(0, i, header(columns[i]));
      sheet.style(0, i).bold().fillColor(fill(columns[i])).wrapText(true).set();
      sheet.width(i, WIDTHS[i]);
      sheet.style(i).format(format(columns[i])).set();
    }
    sheet.freezePane(0, 1);
    offer(sheet, RegisterColumn.URGENCY, guide, listColumn, urgencies().size());
    offer(sheet, RegisterColumn.EMERGENCY_GROUND, guide, listColumn + 1, grounds().size());
  }

  private void offer(
      Worksheet sheet, RegisterColumn column, Worksheet guide, int listColumn, int values) {
    sheet
        .range(1, column.ordinal(), LAST_ROW, column.ordinal())
        .validateWithList(guide.range(1, listColumn, values, listColumn))
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle(text("template.list.title"))
        .error(text("template.list.text"))
        .showErrorMessage(true);
  }

  /** One line a column, and beside them the lists of allowed values; tells where those begin. */
  private int guide(Worksheet sheet) {
    List<String> titles =
        Stream.of("column", "needed", "hint", "example")
            .map(title -> text("template.guide." + title))
            .toList();
    for (int i = 0; i < titles.size(); i++) {
      title(sheet, i, titles.get(i));
    }
    RegisterColumn[] columns = RegisterColumn.values();
    for (int i = 0; i < columns.length; i++) {
      List<String> line =
          List.of(header(columns[i]), needed(columns[i]), hint(columns[i]), example(columns[i]));
      for (int j = 0; j < line.size(); j++) {
        sheet.value(i + 1, j, line.get(j));
        sheet.style(i + 1, j).wrapText(true).verticalAlignment("top").set();
      }
    }
    sheet.width(0, 20);
    sheet.width(1, 16);
    sheet.width(2, 60);
    sheet.width(3, 44);
    int lists = titles.size() + 1;
    list(sheet, lists, RegisterColumn.URGENCY, urgencies());
    list(sheet, lists + 1, RegisterColumn.EMERGENCY_GROUND, grounds());
    return lists;
  }

  private void list(Worksheet sheet, int place, RegisterColumn column, List<String> values) {
    title(sheet, place, header(column));
    for (int i = 0; i < values.size(); i++) {
      sheet.value(i + 1, place, values.get(i));
    }
    sheet.width(place, WIDTHS[column.ordinal()]);
  }

  private static void title(Worksheet sheet, int place, String title) {
    sheet.value(0, place, title);
    sheet.style(0, place).bold().fillColor(HEADER_FILL).set();
  }

  /** Headers, then the guide as remarks that the import passes over. */
  private byte[] text() throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    RegisterColumn[] columns = RegisterColumn.values();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(Arrays.stream(columns).map(this::header).toList());
      printer.printRecord("# " + text("remark.note"));
      for (RegisterColumn column : columns) {
        printer.printRecord("# " + header(column) + mark(column) + ": " + hint(column));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String header(RegisterColumn column) {
    return RegisterVocabulary.header(language, column);
  }

  private static String fill(RegisterColumn column) {
    return column.required() ? NEEDED_FILL : HEADER_FILL;
  }

  /** Numbers with leading zeros and long serials stay as typed only in text cells. */
  private static String format(RegisterColumn column) {
    return column == RegisterColumn.RECEIVED_AT ? DATE_TIME : TEXT;
  }

  private String needed(RegisterColumn column) {
    if (column == RegisterColumn.EMERGENCY_GROUND) {
      return text("template.needed.emergency");
    }
    return text(column.required() ? "template.needed.yes" : "template.needed.no");
  }

  /** Says in brackets that a column is needed. */
  private String mark(RegisterColumn column) {
    return column.required() ? " (" + text("template.guide.needed") + ")" : "";
  }

  private String hint(RegisterColumn column) {
    String key = "hint." + column.key();
    return switch (column) {
      case URGENCY -> text(key, String.join(" / ", urgencies()));
      case EMERGENCY_GROUND -> text(key, String.join(" / ", grounds()));
      default -> text(key);
    };
  }

  private String example(RegisterColumn column) {
    return switch (column) {
      case URGENCY -> urgencies().get(0);
      case EMERGENCY_GROUND -> "";
      default -> text("example." + column.key());
    };
  }

  private List<String> urgencies() {
    return constants(Urgency.values());
  }

  private List<String> grounds() {
    return constants(EmergencyGround.values());
  }

  private List<String> constants(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> Messages.text(language, constant))
        .collect(Collectors.toList());
  }

  private String text(String key, Object... arguments) {
    return Messages.text(language, "registerimport." + key, arguments);
  }
}
