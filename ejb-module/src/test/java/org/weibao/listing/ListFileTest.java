package org.weibao.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Named;
import org.weibao.kernel.listing.Sort;
import org.weibao.request.Urgency;

/**
 * A list as a file: every page of it, in words of the reader, and nothing that a spreadsheet runs.
 */
class ListFileTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T16:30:00Z"), SHANGHAI);

  private record Thing(
      String number, Instant at, LocalDate day, Urgency urgency, Named name, int count) {}

  private static final List<Column<Thing>> COLUMNS =
      List.of(
          Column.of("number", "request.field.number", Kind.ID, Thing::number),
          Column.of("at", "request.field.receivedAt", Kind.INSTANT, Thing::at)
              .above(Column.of("day", "request.field.closedAt", Kind.DATE, Thing::day)),
          Column.of("urgency", "request.field.urgency", Kind.STATE, Thing::urgency),
          Column.of("name", "request.field.project", Kind.NAME, Thing::name),
          Column.of("count", "stock.field.quantity", Kind.NUMBER, Thing::count));

  private static Thing thing(String number) {
    return new Thing(
        number,
        Instant.parse("2026-03-09T08:30:00Z"),
        null,
        Urgency.EMERGENCY,
        new Named("罗湖花园", "Luohu Gardens"),
        -3);
  }

  /** Three rows a page, so that a file is read in several. */
  private static ListDoor<Thing> door(List<Thing> things, long counted) {
    Listing<Thing> listing =
        new Listing<>(
            "requests",
            "",
            "",
            "id",
            Sort.ascending("number"),
            COLUMNS,
            List.of(),
            (row, now) -> null);
    return new ListDoor<>(
        listing,
        query -> {
          int from = query.cursor().map(Integer::valueOf).orElse(0);
          int to = Math.min(things.size(), from + 3);
          return new Page<>(
              things.subList(from, to),
              to < things.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
        },
        (query, limit, atAnyCost) -> Optional.of(counted));
  }

  private static byte[] write(List<Thing> things, Locale language, FileFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ListFile.of(door(things, things.size()), ListQuery.first(1), COLUMNS)
        .write(format, new CellText(language, SHANGHAI, CLOCK), out);
    return out.toByteArray();
  }

  @Test
  void csv_is_marked_as_utf8_and_speaks_the_language_of_the_reader() throws IOException {
    String text =
        new String(
            write(List.of(thing("SR-1")), Locale.forLanguageTag("zh-CN"), FileFormat.CSV),
            StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFF请求编号,");
    assertThat(text.lines().skip(1)).singleElement().asString().contains("SR-1", "罗湖花园", "紧急");
    assertThat(text).contains("16:30").contains(",-3");
  }

  @Test
  void all_pages_are_in_the_file_once_and_in_order() throws IOException {
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      things.add(thing("SR-" + i));
    }

    String text = new String(write(things, Locale.ENGLISH, FileFormat.CSV), StandardCharsets.UTF_8);

    assertThat(text.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyElementsOf(things.stream().map(Thing::number).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
  void a_text_that_a_spreadsheet_would_run_is_led_by_an_apostrophe(String formula)
      throws IOException {
    String text =
        new String(
            write(List.of(thing(formula)), Locale.ENGLISH, FileFormat.CSV), StandardCharsets.UTF_8);

    assertThat(text).contains("'" + formula);
  }

  @Test
  void a_workbook_holds_instants_and_numbers_as_such_and_formulas_as_text() throws IOException {
    byte[] bytes =
        write(List.of(thing("=1+1"), thing("a\u0001b")), Locale.ENGLISH, FileFormat.XLSX);

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Number");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
      assertThat(rows.get(1).getCellAsDate(1).orElseThrow())
          .isEqualTo(java.time.LocalDateTime.of(2026, 3, 9, 16, 30));
      assertThat(rows.get(1).getCellText(4)).isEqualTo("Luohu Gardens");
      assertThat(rows.get(1).getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("-3");
      assertThat(rows.get(2).getCellText(0)).isEqualTo("ab");
    }
  }

  @Test
  void a_list_that_is_too_long_is_refused_before_anything_is_written() {
    assertThatThrownBy(
            () -> ListFile.of(door(List.of(), ListFile.MAX_ROWS + 1L), ListQuery.first(1), COLUMNS))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(ListingProblem.TOO_MANY_ROWS));
  }

  @Test
  void the_name_of_a_file_tells_list_and_day_where_the_reader_is() {
    ListFile<Thing> file = ListFile.of(door(List.of(), 0), ListQuery.first(1), COLUMNS);

    assertThat(file.name(FileFormat.XLSX, new CellText(Locale.ENGLISH, SHANGHAI, CLOCK)))
        .isEqualTo("Service requests-2026-03-10.xlsx");
  }
}
