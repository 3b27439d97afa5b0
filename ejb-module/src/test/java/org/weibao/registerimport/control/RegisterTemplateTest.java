package org.weibao.registerimport.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.TemplateFormat;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

class RegisterTemplateTest {

  static Stream<Locale> languages() {
    return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);
  }

  private static RegisterImportProblem refusal(byte[] content) {
    return (RegisterImportProblem)
        catchThrowableOfType(BusinessException.class, () -> RegisterFiles.check(content)).code();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void an_untouched_template_has_all_headers_and_no_rows(Locale language) {
    for (TemplateFormat format : TemplateFormat.values()) {
      assertThat(refusal(RegisterTemplate.write(language, format)))
          .isEqualTo(RegisterImportProblem.NO_ROWS);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_filled_text_template_is_imported_with_the_words_that_it_offers(Locale language) {
    String template = new String(RegisterTemplate.write(language, TemplateFormat.CSV), UTF_8);
    String line =
        "7,P001,2026-03-09 08:30,,,,,,,x,%s,%s\r\n"
            .formatted(
                Messages.text(language, Urgency.EMERGENCY),
                Messages.text(language, EmergencyGround.PROPERTY_CENTER_SECURITY_HAZARD));

    RegisterCheck check = RegisterFiles.check((template + line).getBytes(UTF_8));

    assertThat(check.problems()).isEmpty();
    assertThat(check.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.urgency()).isEqualTo(Urgency.EMERGENCY);
              assertThat(entry.emergencyGround())
                  .contains(EmergencyGround.PROPERTY_CENTER_SECURITY_HAZARD);
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_filled_workbook_template_is_imported(Locale language) throws IOException {
    byte[] template = RegisterTemplate.write(language, TemplateFormat.XLSX);

    RegisterCheck check =
        RegisterFiles.check(
            withRow(
                template,
                List.of(
                    "7",
                    "P001",
                    "2026-03-09 08:30",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "x",
                    Messages.text(language, Urgency.ROUTINE),
                    "")));

    assertThat(check.problems()).isEmpty();
    assertThat(check.entries()).extracting(RegisterEntry::registerNumber).containsExactly("7");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_workbook_offers_the_allowed_values_as_lists(Locale language) throws IOException {
    byte[] template = RegisterTemplate.write(language, TemplateFormat.XLSX);

    String sheet = part(template, "xl/worksheets/sheet1.xml");
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template));
        Stream<Row> guide = workbook.getSheet(1).orElseThrow().openStream()) {
      List<String> offered = guide.skip(1).limit(3).map(row -> row.getCellText(6)).toList();

      assertThat(offered)
          .containsExactly(
              Stream.of(EmergencyGround.values())
                  .map(ground -> Messages.text(language, ground))
                  .toArray(String[]::new));
    }
    assertThat(sheet).contains("sqref=\"K2:K20001\"", "$F$2:$F$3", "$G$2:$G$4");
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
  }

  /** Fills the second row of the first sheet the way a spreadsheet program does. */
  private static byte[] withRow(byte[] workbook, List<String> cells) throws IOException {
    StringBuilder row = new StringBuilder("<row r=\"2\">");
    for (int i = 0; i < cells.size(); i++) {
      row.append(
          "<c r=\"%s2\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted((char) ('A' + i), cells.get(i)));
    }
    row.append("</row>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        String content = part(workbook, entry.getName());
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("xl/worksheets/sheet1.xml")
                ? content.replace("</sheetData>", row + "</sheetData>").getBytes(UTF_8)
                : content.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
