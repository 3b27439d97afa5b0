package org.weibao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.OFFICE;
import static org.weibao.calendar.Calendars.at;
import static org.weibao.calendar.Calendars.day;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.Messages;

/** China's public holidays, as published, and what happens where nothing is published. */
class PublishedDaysTest {

  private static final String HEADING = "date,kind,holiday,name_en,name_zh,notice\n";

  private final PublishedDays china = PublishedDaysFile.shipped("cn");

  @ParameterizedTest
  @CsvSource({"2024, 28, 8", "2025, 28, 5", "2026, 33, 6"})
  void each_year_has_the_free_and_the_worked_days_of_its_notice(int year, int free, int worked) {
    assertThat(china.days()).filteredOn(day -> day.date().getYear() == year).hasSize(free + worked);
    assertThat(china.days())
        .filteredOn(day -> day.date().getYear() == year && day.kind() == DayKind.WORKED)
        .hasSize(worked)
        .allMatch(day -> day.date().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
  }

  @ParameterizedTest
  @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
  void the_working_days_of_a_year_come_out_as_known(int year, int expected) {
    LocalDate first = LocalDate.of(year, 1, 1);

    assertThat(first.datesUntil(first.plusYears(1)).filter(CHINA::isWorkingDay)).hasSize(expected);
  }

  @Test
  void days_without_a_notice_are_not_guessed_and_their_lack_is_told_in_time() {
    assertThat(CHINA.knownUntil()).contains(day("2026-12-31"));
    assertThat(CHINA.endsWithin(day("2026-11-01"), 60)).isFalse();
    assertThat(CHINA.endsWithin(day("2026-11-02"), 60)).isTrue();
    assertThat(CHINA.isKnownAt(at("2026-12-31T23:59"))).isTrue();
    assertThat(CHINA.isKnownAt(at("2027-01-01T00:00"))).isFalse();
    assertThat(OFFICE.knownUntil()).isEmpty();
    assertThat(OFFICE.endsWithin(day("2026-12-31"), 60)).isFalse();
    assertThat(OFFICE.isKnownAt(at("2027-01-01T00:00"))).isTrue();
  }

  @Test
  void a_gap_between_years_ends_what_is_known() throws IOException {
    PublishedDays gap =
        read(
            "2024-01-01,CLOSED,NEW_YEAR,New Year's Day,元旦,a\n"
                + "2026-01-01,CLOSED,NEW_YEAR,New Year's Day,元旦,b\n");

    assertThat(gap.knownUntil()).contains(day("2024-12-31"));
    assertThat(read("").knownUntil()).isEmpty();
  }

  @Test
  void the_names_in_the_file_are_those_of_the_catalogue() {
    assertThat(china.days())
        .allSatisfy(
            day -> {
              assertThat(day.nameEn()).isEqualTo(Messages.text(Locale.ENGLISH, day.holiday()));
              assertThat(day.nameZh())
                  .isEqualTo(Messages.text(Locale.SIMPLIFIED_CHINESE, day.holiday()));
            });
  }

  @Test
  void a_companys_own_day_comes_before_the_published_one() {
    DatedException own =
        DatedException.worked(
            day("2026-10-01"), List.of(TimeWindow.parse("10:00-12:00")), "Duty", "memo");
    BusinessCalendar calendar =
        BusinessCalendar.of(
            Calendars.spec(Calendars.SHANGHAI, List.of(own), "09:00-18:00").with(china));

    assertThat(calendar.isWorkingDay(day("2026-10-01"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-10-02"))).isFalse();
    assertThat(calendar.exceptionOn(day("2026-10-01"))).contains(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-13-01,CLOSED,NEW_YEAR,a,b,c | line 2: date must be like",
        "2026-01-01,FREE,NEW_YEAR,a,b,c | line 2: kind must be one of [CLOSED, WORKED], found FREE",
        "2026-01-01,CLOSED,EASTER,a,b,c | line 2: holiday must be one of [NEW_YEAR",
        "2026-01-01,CLOSED,NEW_YEAR,a,b, | line 2: notice is missing",
        "2026-01-01,CLOSED,NEW_YEAR,a | line 2: has 4 columns instead of 6"
      })
  void a_mistake_is_told_with_its_line_and_what_is_allowed(String line, String message) {
    assertThatThrownBy(() -> read(line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cn.csv, " + message);
  }

  @Test
  void a_date_that_stands_twice_or_other_columns_are_refused() {
    String line = "2026-01-01,CLOSED,NEW_YEAR,New Year's Day,元旦,a\n";

    assertThatThrownBy(() -> read(line + line)).hasMessageContaining("2026-01-01 twice");
    assertThatThrownBy(
            () -> PublishedDaysFile.read("cn", "cn.csv", new StringReader("date,kind\n")))
        .hasMessageContaining("the columns are");
    assertThatThrownBy(() -> PublishedDaysFile.shipped("xx")).hasMessageContaining("xx");
  }

  @Test
  void an_operators_file_is_read_from_its_folder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("hk.csv"), HEADING + "2026-07-01,CLOSED,NATIONAL_DAY,a,b,c\n");

    assertThat(PublishedDaysFile.read(folder, "hk").days()).hasSize(1);
  }

  private static PublishedDays read(String lines) throws IOException {
    return PublishedDaysFile.read("cn", "cn.csv", new StringReader(HEADING + lines));
  }
}
