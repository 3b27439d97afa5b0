package org.weibao.registerimport.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.weibao.registerimport.control.RegisterFiles.CSV_HEADER;
import static org.weibao.registerimport.control.RegisterFiles.ENGLISH;
import static org.weibao.registerimport.control.RegisterFiles.check;
import static org.weibao.registerimport.control.RegisterFiles.row;
import static org.weibao.registerimport.control.RegisterFiles.workbook;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.registerimport.RegisterColumn;
import org.weibao.registerimport.RowProblem;
import org.weibao.request.EmergencyGround;
import org.weibao.request.Urgency;

class RegisterCheckTest {

  private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-03-09T00:30:00Z");

  private static byte[] csv(String... lines) {
    return (CSV_HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  @Test
  void a_workbook_row_becomes_an_entry_with_all_its_cells() {
    RegisterCheck check =
        check(
            workbook(
                ENGLISH,
                row(
                    "2026-0001",
                    LocalDateTime.of(2026, 3, 9, 8, 30),
                    "No picture",
                    "Emergency",
                    "Owners' normal life affected")));

    assertThat(check.problems()).isEmpty();
    assertThat(check.entries())
        .containsExactly(
            new RegisterEntry(
                2,
                "2026-0001",
                "P001",
                HALF_PAST_EIGHT,
                Optional.of("3"),
                Optional.of("1201"),
                Optional.of("Li Wei"),
                Optional.of("13800138000"),
                Optional.of("DS-000123"),
                Optional.empty(),
                Optional.of("Hall"),
                "No picture",
                Urgency.EMERGENCY,
                Optional.of(EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED)));
  }

  @Test
  void numbers_in_a_workbook_keep_all_their_figures() {
    List<Object> row =
        new ArrayList<>(row("", new BigDecimal("46090.354166666664"), "No picture", "routine", ""));
    row.set(0, new BigDecimal("20260001"));
    row.set(6, new BigDecimal("1.3800138E10"));

    RegisterEntry entry = check(workbook(ENGLISH, row)).entries().get(0);

    assertThat(entry.registerNumber()).isEqualTo("20260001");
    assertThat(entry.phone()).contains("13800138000");
    assertThat(entry.receivedAt()).isEqualTo(HALF_PAST_EIGHT);
  }

  @Test
  void headers_are_known_in_each_language_and_any_order() {
    for (Locale language :
        List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
      List<String> headers =
          Stream.of(RegisterColumn.values())
              .map(column -> RegisterVocabulary.header(language, column))
              .collect(Collectors.toCollection(ArrayList::new));
      List<Object> row = new ArrayList<>(row("7", "2026-03-09 08:30", "No picture", "routine", ""));
      Collections.reverse(headers);
      Collections.reverse(row);

      assertThat(check(workbook(headers, row)).entries())
          .as(language.toLanguageTag())
          .extracting(RegisterEntry::registerNumber, RegisterEntry::demand)
          .containsExactly(tuple("7", "No picture"));
    }
  }

  @Test
  void a_title_above_the_headers_and_columns_of_others_do_no_harm() {
    byte[] file =
        ("Service register of Lakeside\n\n"
                + "Clerk,"
                + CSV_HEADER
                + "\nZhao,7,P001,2026-03-09 08:30,,,,,,,No picture,routine,\n")
            .getBytes(UTF_8);

    RegisterCheck check = check(file);

    assertThat(check.entries())
        .extracting(RegisterEntry::row, RegisterEntry::registerNumber)
        .containsExactly(tuple(4, "7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void any_usual_separator_is_found(String separator) {
    String file =
        (CSV_HEADER + "\n\"7\",P001,2026-03-09 08:30,,,,,,,\"No picture\",routine,\n")
            .replace(",", separator);

    assertThat(check(file.getBytes(UTF_8)).entries())
        .extracting(RegisterEntry::registerNumber)
        .containsExactly("7");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, zh-CN",
    "UTF-8, zh-TW",
    "GB18030, zh-CN",
    "GBK, zh-CN",
    "Big5-HKSCS, zh-TW",
    "UTF-16, zh-CN",
    "x-UTF-16LE-BOM, zh-TW"
  })
  void chinese_text_is_read_in_the_encodings_that_spreadsheets_write(
      String encoding, String language) {
    Locale locale = Locale.forLanguageTag(language);
    String headers =
        Stream.of(RegisterColumn.values())
            .map(column -> RegisterVocabulary.header(locale, column))
            .collect(Collectors.joining(","));
    String demand = RegisterVocabulary.header(locale, RegisterColumn.DEMAND);
    String file = headers + "\r\n7,P001,2026/3/9 8:30,,,,,,," + demand + ",routine,\r\n";

    assertThat(check(file.getBytes(Charset.forName(encoding))).entries())
        .extracting(RegisterEntry::demand)
        .containsExactly(demand);
  }

  @Test
  void each_fault_of_a_row_is_listed_with_row_column_value_and_reason() {
    RegisterCheck check =
        check(
            csv(
                "7,P001,tomorrow,,,,,,,No picture,soon,",
                "8,P001,2026-03-09 08:30,,,,,,,No picture,routine,",
                ",P001,2026-12-24 08:30,,,,,,,,emergency,"));

    assertThat(check.rows()).isEqualTo(3);
    assertThat(check.entries()).extracting(RegisterEntry::registerNumber).containsExactly("8");
    assertThat(check.problems())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::value, RowProblem::code)
        .containsExactly(
            tuple(2, "receivedAt", "tomorrow", "registerimport.date-unreadable"),
            tuple(2, "urgency", "soon", "registerimport.urgency-unknown"),
            tuple(4, "registerNumber", "", "registerimport.cell-missing"),
            tuple(4, "receivedAt", "2026-12-24 08:30", "registerimport.date-in-future"),
            tuple(4, "demand", "", "registerimport.cell-missing"),
            tuple(4, "emergencyGround", "", "registerimport.ground-missing"));
  }

  @Test
  void a_ground_needs_an_emergency_and_known_words() {
    RegisterCheck check =
        check(
            csv(
                "7,P001,2026-03-09,,,,,,,x,routine,security hazard",
                "8,P001,2026-03-09,,,,,,,x,urgent,because",
                "9,P001,2026-03-09,,,,,,,x,urgent,security hazard"));

    assertThat(check.problems())
        .extracting(RowProblem::row, RowProblem::code)
        .containsExactly(
            tuple(2, "registerimport.ground-without-emergency"),
            tuple(3, "registerimport.ground-unknown"));
    assertThat(check.entries())
        .extracting(RegisterEntry::emergencyGround)
        .containsExactly(Optional.of(EmergencyGround.PROPERTY_CENTER_SECURITY_HAZARD));
  }

  @Test
  void the_same_number_twice_counts_once_however_wide_it_was_typed() {
    RegisterCheck check =
        check(
            csv(
                "A 12,P001,2026-03-09,,,,,,,first,routine,",
                "\uFF21\u3000\uFF11\uFF12,P001,2026-03-09,,,,,,,again,routine,",
                "A 12,P002,2026-03-09,,,,,,,other project,routine,"));

    assertThat(check.entries())
        .extracting(RegisterEntry::demand)
        .containsExactly("first", "other project");
    assertThat(check.problems())
        .containsExactly(
            new RowProblem(
                3, "registerNumber", "A 12", "registerimport.duplicate-in-file", List.of(2)));
  }

  @Test
  void the_later_of_two_is_taken_if_the_first_is_bad() {
    RegisterCheck check =
        check(csv("12,P001,never,,,,,,,first,routine,", "12,P001,2026-03-09,,,,,,,again,routine,"));

    assertThat(check.entries()).extracting(RegisterEntry::demand).containsExactly("again");
  }

  @Test
  void cells_are_as_long_as_the_register_holds_and_no_longer() {
    String longest = "x".repeat(RegisterColumn.DEMAND.maxLength());
    RegisterCheck check =
        check(
            csv(
                "7,P001,2026-03-09,,,,,,," + longest + ",routine,",
                "8,P001,2026-03-09,,,,,,," + longest + "x,routine,"));

    assertThat(check.entries()).extracting(RegisterEntry::demand).containsExactly(longest);
    assertThat(check.problems())
        .extracting(RowProblem::row, RowProblem::code, RowProblem::arguments)
        .containsExactly(tuple(3, "registerimport.cell-too-long", List.of(1000)));
    assertThat(check.problems().get(0).value()).hasSize(RowProblem.MAX_VALUE);
  }

  @Test
  void characters_that_no_database_takes_are_refused_in_their_cell() {
    RegisterCheck check = check(csv("7,P001,2026-03-09,,,\u0007bell,,,,x,routine,"));

    assertThat(check.problems())
        .extracting(RowProblem::column, RowProblem::code)
        .containsExactly(tuple("owner", "registerimport.cell-unreadable"));
  }

  @Test
  void remarks_and_empty_rows_are_no_rows_but_a_number_with_a_hash_is_one() {
    RegisterCheck check =
        check(csv("# a remark", "", ",,,,,,,,,,,", "#12,P001,2026-03-09,,,,,,,x,routine,"));

    assertThat(check.rows()).isEqualTo(1);
    assertThat(check.entries())
        .extracting(RegisterEntry::row, RegisterEntry::registerNumber)
        .containsExactly(tuple(5, "#12"));
  }
}
