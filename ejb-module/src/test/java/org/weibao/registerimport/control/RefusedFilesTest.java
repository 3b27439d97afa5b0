package org.weibao.registerimport.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.weibao.registerimport.control.RegisterFiles.CSV_HEADER;
import static org.weibao.registerimport.control.RegisterFiles.ENGLISH;
import static org.weibao.registerimport.control.RegisterFiles.row;
import static org.weibao.registerimport.control.RegisterFiles.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterImportProblem;

class RefusedFilesTest {

  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static BusinessException refusal(byte[] content) {
    return catchThrowableOfType(BusinessException.class, () -> RegisterFiles.check(content));
  }

  private static void assertRefused(byte[] content, RegisterImportProblem problem) {
    assertThat(refusal(content)).isNotNull();
    assertThat(refusal(content).code()).isEqualTo(problem);
  }

  private static byte[] register() {
    return workbook(ENGLISH, row("7", "2026-03-09", "x", "routine", ""));
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The workbook with one part changed. */
  private static byte[] edit(byte[] workbook, String part, UnaryOperator<String> edit)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(part)
                ? edit.apply(new String(content, UTF_8)).getBytes(UTF_8)
                : content);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void an_empty_file_is_refused() {
    assertRefused(new byte[0], RegisterImportProblem.FILE_EMPTY);
  }

  @Test
  void a_file_above_five_megabytes_is_refused() {
    byte[] content = new byte[5 * 1024 * 1024 + 1];
    Arrays.fill(content, (byte) 'x');

    assertRefused(content, RegisterImportProblem.FILE_TOO_LARGE);
    assertThat(refusal(content).arguments()).containsExactly(5);
  }

  @Test
  void the_old_excel_format_is_told_from_a_workbook_with_a_password() {
    assertRefused(join(OLE2, new byte[2000]), RegisterImportProblem.FILE_XLS);
    assertRefused(
        join(OLE2, join(new byte[600], "EncryptedPackage".getBytes(UTF_16LE))),
        RegisterImportProblem.FILE_PROTECTED);
  }

  @Test
  void a_picture_or_another_archive_is_no_register() throws IOException {
    assertRefused(
        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1), RegisterImportProblem.FILE_TYPE);
    assertRefused("GIF89a\0\0\0".getBytes(UTF_8), RegisterImportProblem.FILE_TYPE);
    assertRefused(
        zip(Map.of("word/document.xml", "<w/>".getBytes(UTF_8))), RegisterImportProblem.FILE_TYPE);
  }

  @Test
  void text_in_an_encoding_of_nobody_is_refused() {
    assertRefused(
        "Register no.,\u00FF \u00FF".getBytes(ISO_8859_1), RegisterImportProblem.ENCODING);
  }

  @Test
  void a_cut_workbook_is_refused_as_damaged() {
    byte[] whole = register();

    assertRefused(Arrays.copyOf(whole, whole.length / 2), RegisterImportProblem.FILE_DAMAGED);
  }

  @Test
  void a_workbook_that_unpacks_without_end_is_refused_before_it_is_read() throws IOException {
    byte[] zeros = new byte[70 * 1024 * 1024];
    byte[] bomb =
        zip(
            Map.of(
                "[Content_Types].xml", "<Types/>".getBytes(UTF_8),
                "xl/workbook.xml", "<workbook/>".getBytes(UTF_8),
                "xl/worksheets/sheet1.xml", zeros));

    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertRefused(bomb, RegisterImportProblem.FILE_INFLATES);
  }

  @Test
  void a_cell_address_far_beyond_the_last_column_is_refused() throws IOException {
    byte[] far =
        edit(
            register(),
            "xl/worksheets/sheet1.xml",
            sheet -> sheet.replace("r=\"B2\"", "r = 'ZZZZZZ2'"));

    assertRefused(far, RegisterImportProblem.FILE_DAMAGED);
  }

  @Test
  void a_document_type_with_entities_is_not_expanded() throws IOException {
    byte[] entities =
        edit(
            register(),
            "xl/sharedStrings.xml",
            strings ->
                strings
                    .replaceFirst(
                        "(<\\?xml[^>]*>)",
                        "$1<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                    .replaceFirst("<t>P001</t>|<t[^>]*>P001</t>", "<t>&e;</t>"));

    BusinessException refusal = refusal(entities);

    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo(RegisterImportProblem.FILE_DAMAGED);
  }

  @Test
  void missing_columns_are_named() {
    byte[] file = "Register no.,Received at,Urgency\n1,2026-03-09,routine\n".getBytes(UTF_8);

    assertRefused(file, RegisterImportProblem.COLUMNS_MISSING);
    assertThat(refusal(file).arguments()).containsExactly("Project code, Demand");
  }

  @Test
  void a_column_twice_is_refused() {
    assertRefused((CSV_HEADER + ",Fault\n").getBytes(UTF_8), RegisterImportProblem.COLUMN_TWICE);
  }

  @Test
  void two_sheets_with_registers_are_refused_by_name() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", null)) {
      RegisterFiles.sheet(workbook.newWorksheet("March"), ENGLISH);
      RegisterFiles.sheet(workbook.newWorksheet("April"), ENGLISH);
    }

    assertRefused(bytes.toByteArray(), RegisterImportProblem.SEVERAL_SHEETS);
    assertThat(refusal(bytes.toByteArray()).arguments()).containsExactly("March, April");
  }

  @Test
  void headers_without_rows_are_refused() {
    assertRefused((CSV_HEADER + "\n").getBytes(UTF_8), RegisterImportProblem.NO_ROWS);
  }

  @Test
  void twenty_thousand_rows_fit_and_one_more_does_not() {
    String rows = "%d,P001,2026-03-09,,,,,,,x,routine,\n";
    StringBuilder file = new StringBuilder(CSV_HEADER).append('\n');
    for (int i = 0; i < RegisterLimits.MAX_ROWS; i++) {
      file.append(rows.formatted(i));
    }

    assertThat(RegisterFiles.check(file.toString().getBytes(UTF_8)).entries())
        .hasSize(RegisterLimits.MAX_ROWS);
    file.append(rows.formatted(RegisterLimits.MAX_ROWS));
    assertRefused(file.toString().getBytes(UTF_8), RegisterImportProblem.TOO_MANY_ROWS);
  }
}
