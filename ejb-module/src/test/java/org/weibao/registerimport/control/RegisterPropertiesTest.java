package org.weibao.registerimport.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.weibao.kernel.BusinessException;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.RowProblem;

/** Whatever is in a file: rows come out as entries or as coded problems, never as a crash. */
class RegisterPropertiesTest {

  private static final int COLUMNS = RegisterFiles.ENGLISH.size();

  @Provide
  Arbitrary<List<List<String>>> rubbish() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(60),
            Arbitraries.of(
                "",
                "P001",
                "routine",
                "emergency",
                "2026-03-09 08:30",
                "9999-99-99",
                "#REF!",
                "security hazard",
                "1e999999999",
                "\uFEFF",
                "\u00A0",
                "\uD83D",
                "=1+1",
                "\"",
                "'"));
    return cell.list().ofSize(COLUMNS).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 300)
  void rubbish_in_text_files_is_answered_row_by_row(@ForAll("rubbish") List<List<String>> rows)
      throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      printer.printRecord(RegisterFiles.ENGLISH);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    }

    ensureAccountedFor(text.toString().getBytes(UTF_8));
  }

  @Property(tries = 100)
  void rubbish_in_workbooks_is_answered_row_by_row(@ForAll("rubbish") List<List<String>> rows) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Object>[] cells =
        rows.stream().map(row -> (List<Object>) new ArrayList<Object>(row)).toArray(List[]::new);

    ensureAccountedFor(RegisterFiles.workbook(RegisterFiles.ENGLISH, cells));
  }

  @Property(tries = 300)
  void any_bytes_are_read_or_refused_with_a_code(@ForAll byte[] content) {
    ensureAccountedFor(content);
  }

  @Property(tries = 200)
  void a_workbook_with_any_byte_changed_is_read_or_refused_with_a_code(
      @ForAll int place, @ForAll byte value) {
    byte[] content =
        RegisterFiles.workbook(
            RegisterFiles.ENGLISH, RegisterFiles.row("7", "2026-03-09", "x", "routine", ""));
    content[Math.floorMod(place, content.length)] = value;

    ensureAccountedFor(content);
  }

  @Property(tries = 200)
  void sound_rows_come_out_as_they_went_in(@ForAll("numbers") List<String> numbers) {
    String lines =
        numbers.stream()
            .map(number -> number + ",P001,2026-03-09 08:30,,,,,,,x,routine,\n")
            .collect(Collectors.joining());

    RegisterCheck check =
        RegisterFiles.check((RegisterFiles.CSV_HEADER + "\n" + lines).getBytes(UTF_8));

    assertThat(check.problems()).isEmpty();
    assertThat(check.entries())
        .extracting(RegisterEntry::registerNumber)
        .containsExactlyElementsOf(numbers);
    assertThat(check.entries())
        .extracting(RegisterEntry::row)
        .containsExactlyElementsOf(IntStream.range(2, numbers.size() + 2).boxed().toList());
  }

  @Provide
  Arbitrary<List<String>> numbers() {
    return Arbitraries.strings()
        .withCharRange('0', '9')
        .withCharRange('A', 'Z')
        .withCharRange('\u4E00', '\u9FA5')
        .ofMinLength(1)
        .ofMaxLength(40)
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static void ensureAccountedFor(byte[] content) {
    try {
      RegisterCheck check = RegisterFiles.check(content);
      long bad = check.problems().stream().mapToInt(RowProblem::row).distinct().count();
      assertThat(check.entries().size() + bad).isEqualTo(check.rows());
    } catch (BusinessException refusal) {
      assertThat(refusal.code()).isInstanceOf(RegisterImportProblem.class);
    }
  }
}
