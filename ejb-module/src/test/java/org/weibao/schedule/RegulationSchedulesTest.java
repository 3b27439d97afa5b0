package org.weibao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.at;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** The figures of the regulations as schedules: how often a year asks for something, and when. */
class RegulationSchedulesTest {

  @ParameterizedTest
  @CsvSource({
    "S01-5.4.1.2-1B-a, 2, WEEK, 104, 2026-W01-1",
    "S01-5.4.1.2-2B-a, 1, WEEK, 52, 2026-W01-1",
    "S01-5.4.1.2-3C-a, 1, MONTH, 12, 2026-01-1",
    "S01-5.4.2.1-1-a, 1, WEEK, 52, 2026-W01-1",
    "S01-5.4.2.1-2-a, 1, HALF_MONTH, 24, 2026-01-H1-1",
    "S03-3.7.5, 1, MONTH, 12, 2026-01-1",
    "S08-4-5, 1, HALF_YEAR, 2, 2026-S1-1",
    "S09-C-1.2.1, 1, MONTH, 12, 2026-01-1",
    "S19-2a, 1, QUARTER, 4, 2026-Q1-1",
    "S19-2b, 1, HALF_YEAR, 2, 2026-S1-1"
  })
  @Clause({
    "S01-5.4.1.2-1B-a",
    "S01-5.4.1.2-2B-a",
    "S01-5.4.1.2-3C-a",
    "S01-5.4.2.1-1-a",
    "S01-5.4.2.1-2-a",
    "S03-3.7.5",
    "S08-4-5",
    "S09-C-1.2.1",
    "S19-2a",
    "S19-2b"
  })
  void so_many_times_in_each_period(
      String clause, int times, Period period, int inTheYear, String firstKey) {
    List<Occurrence> found = year(new Recurrence.TimesPer(times, period));

    assertThat(found).as(clause).hasSize(inTheYear);
    assertThat(found.get(0).key()).isEqualTo(firstKey);
  }

  @Test
  @Clause("S07-PK-8")
  void stock_is_taken_at_the_end_of_months_and_of_quarters() {
    assertThat(year(Recurrence.endOf(Period.MONTH)))
        .hasSize(12)
        .extracting(Occurrence::day)
        .contains(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 12, 31));
    assertThat(year(Recurrence.endOf(Period.QUARTER))).hasSize(4);
  }

  @Test
  @Clause("S11-13.1")
  void general_visits_fall_into_the_first_ten_days_of_june_and_december() {
    List<Occurrence> visits = year(new Recurrence.DaysOfMonths(Set.of(6, 12), 1, 10));

    assertThat(visits)
        .extracting(Occurrence::day)
        .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 12, 10));
    assertThat(visits).extracting(Occurrence::key).containsExactly("2026-06", "2026-12");
    assertThat(visits.get(0).opens()).contains(LocalDate.of(2026, 6, 1));
  }

  @Test
  @Clause("S08-4-2")
  void a_daily_report_is_due_before_nine() {
    List<Occurrence> found =
        year(new Recurrence.WeekdaysAt(EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0)));

    assertThat(found).hasSize(365);
    assertThat(found.get(0).due()).isEqualTo(at("2026-01-01T09:00"));
  }

  private static List<Occurrence> year(Recurrence rule) {
    return new Schedule(rule, Shift.NONE)
        .occurrences(CHINA, at("2026-01-01T00:01"), at("2027-01-01T00:01"), Map.of());
  }
}
