package org.weibao.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.regulation.Clause;

/** How numbers are written and read, and when their count starts anew. */
class NumberPatternTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  private final NumberPattern complaints =
      NumberPattern.parse("YYMMNN", Reset.MONTH, Overflow.REFUSE);

  @Test
  @Clause("S05-8-1")
  void a_complaint_has_two_digits_each_of_year_month_and_count() {
    assertThat(complaints.format(DAY, 7)).isEqualTo("261107");
    assertThat(complaints.read("261107"))
        .isEqualTo(
            new ParsedNumber(
                Optional.of(2026), Optional.empty(), Optional.of(11), Optional.empty(), 7));
  }

  @Test
  @Clause("S05-8-2")
  void its_count_starts_anew_with_each_year_and_month() {
    assertThat(complaints.reset().period(DAY)).isEqualTo("2026-11");
    assertThat(complaints.reset().period(DAY.withDayOfMonth(30))).isEqualTo("2026-11");
    assertThat(complaints.reset().period(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12");
    assertThat(complaints.reset().period(DAY.plusYears(1))).isEqualTo("2027-11");
  }

  @Test
  void the_hundredth_complaint_of_a_month_is_refused_or_longer_as_the_pattern_says() {
    assertThat(complaints.format(DAY, 99)).isEqualTo("261199");
    assertThat(complaints.largest()).isEqualTo(99);
    assertThatThrownBy(() -> complaints.format(DAY, 100))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(NumberProblem.USED_UP);
              assertThat(e.arguments()).containsExactly("YYMMNN", "2026-11");
            });
    NumberPattern wide = NumberPattern.parse("YYMMNN", Reset.MONTH, Overflow.WIDEN);
    assertThat(wide.format(DAY, 100)).isEqualTo("2611100");
    assertThat(wide.read("2611100").count()).isEqualTo(100);
    assertThatThrownBy(() -> wide.read("2611007"))
        .as("a longer number has no leading zeros")
        .isInstanceOf(BusinessException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'''SR''YYMM-NNNNNN', MONTH, SR2611-000042",
    "'YYYY/Q/NNN', QUARTER, 2026/4/042",
    "'YYYY''年''NNN', YEAR, 2026年042",
    "'''F2-''NNNN', NEVER, F2-0042",
    "NN.MM.YYYY, MONTH, 42.11.2026",
    "YYYYMMDD-NNN, DAY, 20261105-042"
  })
  void other_patterns_have_words_signs_quarters_and_long_years(
      String pattern, Reset reset, String expected) {
    NumberPattern numbers = NumberPattern.parse(pattern, reset, Overflow.REFUSE);

    assertThat(numbers.format(DAY, 42)).isEqualTo(expected);
    assertThat(numbers.read(expected).count()).isEqualTo(42);
    assertThat(numbers).hasToString(pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "YYMM, MONTH, REFUSE, has no count",
    "MMNN, MONTH, REFUSE, twice if the count starts anew",
    "YYNN, MONTH, REFUSE, twice if the count starts anew",
    "YYNN, QUARTER, REFUSE, twice if the count starts anew",
    "YYMMNN, DAY, REFUSE, twice if the count starts anew",
    "NN, YEAR, REFUSE, twice if the count starts anew",
    "YYMMNN-NN, MONTH, REFUSE, has COUNT twice",
    "NN-YYMM, MONTH, WIDEN, only a count at the end",
    "SRYYMMNN, MONTH, REFUSE, not understood from SR",
    "YYMM7NN, MONTH, REFUSE, not understood from 7",
    "NNNNNNNNNNNNNNNNNNN, NEVER, REFUSE, more digits"
  })
  void a_pattern_that_is_none_or_would_give_a_number_twice_is_refused(
      String pattern, Reset reset, Overflow overflow, String message) {
    assertThatThrownBy(() -> NumberPattern.parse(pattern, reset, overflow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void what_is_no_number_of_the_pattern_is_refused() {
    for (String wrong : List.of("", "26110", "2611007", "261300", "261100", "26110x", "２６１１０７")) {
      assertThatThrownBy(() -> complaints.read(wrong))
          .as(wrong)
          .isInstanceOfSatisfying(
              BusinessException.class,
              e -> assertThat(e.code()).isEqualTo(NumberProblem.UNREADABLE));
    }
    assertThatThrownBy(() -> complaints.format(DAY, 0))
        .isInstanceOf(IllegalArgumentException.class);
    for (NumberProblem problem : NumberProblem.values()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
        assertThat(Messages.text(language, "problem." + problem.code(), "X", "Y"))
            .doesNotContain("{");
      }
    }
  }

  @Property(tries = 300)
  void a_number_is_read_as_it_was_written(
      @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(min = 1, max = 999) int count) {
    LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
    NumberPattern numbers = NumberPattern.parse("YYQ-MM/NN", Reset.MONTH, Overflow.REFUSE);
    NumberPattern wide = NumberPattern.parse("YYYYMMNN", Reset.MONTH, Overflow.WIDEN);

    ParsedNumber read = wide.read(wide.format(date, count));
    assertThat(read.year()).contains(date.getYear());
    assertThat(read.month()).contains(date.getMonthValue());
    assertThat(read.count()).isEqualTo(count);
    if (count <= numbers.largest() && date.getYear() < 2100) {
      ParsedNumber quarterly = numbers.read(numbers.format(date, count));
      assertThat(quarterly.year()).contains(date.getYear());
      assertThat(quarterly.quarter()).contains((date.getMonthValue() + 2) / 3);
    }
  }

  @Test
  void no_two_documents_of_a_century_get_the_same_number() {
    NumberPattern wide = NumberPattern.parse("YYMMNN", Reset.MONTH, Overflow.WIDEN);
    Set<String> given = new HashSet<>();
    for (LocalDate month = LocalDate.of(2026, 1, 1);
        month.getYear() < 2126;
        month = month.plusMonths(1)) {
      for (int count = 1; count <= 120; count++) {
        assertThat(given.add(wide.format(month, count))).isTrue();
      }
    }
  }
}
