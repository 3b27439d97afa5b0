package org.weibao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.LUNCH;
import static org.weibao.calendar.Calendars.SHANGHAI;
import static org.weibao.calendar.Calendars.at;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** The figures of the regulations as goals; 2026-11-27 is a Friday. */
class RegulationGoalsTest {

  @ParameterizedTest
  @CsvSource({
    "S03-3.2.2-a, 24, 2026-11-28T17:00",
    "S03-3.2.2-b, 12, 2026-11-28T05:00",
    "S03-3.2.3-a, 12, 2026-11-28T05:00",
    "S09-A-1.2-2, 4, 2026-11-27T21:00",
    "S09-B-3.5b, 2, 2026-11-27T19:00",
    "S09-C-2.0b, 4, 2026-11-27T21:00",
    "S09-C-2.0c, 24, 2026-11-28T17:00",
    "S11-4.1a, 4, 2026-11-27T21:00",
    "S11-4.1b, 24, 2026-11-28T17:00",
    "S11-5.2c, 48, 2026-11-29T17:00",
    "S12-4.2.5a, 2, 2026-11-27T19:00",
    "S12-4.2.5b, 6, 2026-11-27T23:00",
    "S16-2, 4, 2026-11-27T21:00",
    "S19-4b, 24, 2026-11-28T17:00",
    "S25-1.3c, 8, 2026-11-28T01:00",
    "S27-3.4a, 24, 2026-11-28T17:00",
    "S28-1.4, 2, 2026-11-27T19:00"
  })
  @Clause({
    "S03-3.2.2-a",
    "S03-3.2.2-b",
    "S03-3.2.3-a",
    "S09-A-1.2-2",
    "S09-B-3.5b",
    "S09-C-2.0b",
    "S09-C-2.0c",
    "S11-4.1a",
    "S11-4.1b",
    "S11-5.2c",
    "S12-4.2.5a",
    "S12-4.2.5b",
    "S16-2",
    "S19-4b",
    "S25-1.3c",
    "S27-3.4a",
    "S28-1.4"
  })
  void hours_of_a_regulation_run_day_and_night(String clause, int hours, String deadline) {
    assertThat(CHINA.deadline(at("2026-11-27T17:00"), Goal.hours(hours)))
        .as(clause)
        .isEqualTo(at(deadline));
  }

  @ParameterizedTest
  @CsvSource({"S04-19-a, 6, 2026-11-30T15:00", "S04-19-b, 7, 2026-11-30T16:00"})
  @Clause({"S04-19-a", "S04-19-b"})
  void working_hours_of_a_regulation_wait_for_monday(String clause, int hours, String deadline) {
    assertThat(LUNCH.deadline(at("2026-11-27T17:00"), Goal.workingHours(hours)))
        .as(clause)
        .isEqualTo(at(deadline));
  }

  @ParameterizedTest
  @CsvSource({
    "S04-24-a, 1, 2026-11-29T00:00",
    "S05-9-3, 3, 2026-12-01T00:00",
    "S05-9-6a, 1, 2026-11-29T00:00",
    "S05-10-1 domestic, 13, 2026-12-11T00:00",
    "S05-10-1 overseas, 17, 2026-12-15T00:00",
    "S06-16, 7, 2026-12-05T00:00",
    "S06-35, 7, 2026-12-05T00:00",
    "S07-PK-4, 0, 2026-11-28T00:00",
    "S09-B-4, 29, 2026-12-27T00:00",
    "S11-5.2a, 0, 2026-11-28T00:00",
    "S19-5, 0, 2026-11-28T00:00",
    "S28-1.2, 7, 2026-12-05T00:00"
  })
  @Clause({
    "S04-24-a",
    "S05-9-3",
    "S05-9-6a",
    "S05-10-1",
    "S06-16",
    "S06-35",
    "S07-PK-4",
    "S09-B-4",
    "S11-5.2a",
    "S19-5",
    "S28-1.2"
  })
  void days_of_a_regulation_end_at_midnight(String clause, int days, String deadline) {
    assertThat(CHINA.deadline(at("2026-11-27T17:00"), Goal.days(days)))
        .as(clause)
        .isEqualTo(at(deadline));
  }

  @ParameterizedTest
  @CsvSource({"24, 2026-10-09T00:00", "48, 2026-10-10T00:00", "72, 2026-10-11T00:00"})
  @Clause("S13-4.1.1.3")
  void hours_that_leave_out_holidays_are_counted_on_a_calendar_that_is_shut_on_them_only(
      int hours, String deadline) {
    PublishedDays holidays =
        new PublishedDays(
            "cn",
            PublishedDaysFile.shipped("cn").days().stream()
                .filter(day -> day.kind() == DayKind.CLOSED)
                .toList());
    BusinessCalendar calendar = BusinessCalendar.of(CalendarSpec.always(SHANGHAI).with(holidays));

    assertThat(calendar.deadline(at("2026-10-01T00:00"), Goal.workingHours(hours)))
        .isEqualTo(at(deadline));
    assertThat(calendar.explain(at("2026-10-01T00:00"), Goal.workingHours(hours), List.of()))
        .satisfies(why -> assertThat(why.otherDays()).hasSize(7));
  }
}
