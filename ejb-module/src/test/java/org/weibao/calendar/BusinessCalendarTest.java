package org.weibao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.LUNCH;
import static org.weibao.calendar.Calendars.OFFICE;
import static org.weibao.calendar.Calendars.SHANGHAI;
import static org.weibao.calendar.Calendars.at;
import static org.weibao.calendar.Calendars.day;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** What counts, and when a goal is reached, case by case. */
class BusinessCalendarTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void a_night_and_a_weekend_in_a_pause_cost_nothing() {
    // Monday to Friday nine to six; 2026-11-27 is a Friday.
    Pause pause = new Pause(at("2026-11-27T17:30"), at("2026-11-30T09:30"), "OWNER_ABSENT");

    assertThat(OFFICE.deadline(at("2026-11-27T17:00"), Goal.workingHours(4), List.of(pause)))
        .isEqualTo(at("2026-11-30T13:00"));
  }

  @Test
  void a_lunch_break_does_not_count() {
    assertThat(LUNCH.deadline(at("2026-11-30T11:30"), Goal.workingHours(6)))
        .isEqualTo(at("2026-12-01T09:30"));
    assertThat(LUNCH.elapsed(Counting.WORKING_TIME, at("2026-11-30T11:30"), at("2026-12-01T00:00")))
        .isEqualTo(Duration.ofMinutes(330));
  }

  @Test
  void a_saturday_that_is_worked_counts_and_a_wednesday_that_is_a_holiday_does_not() {
    // Saturday 2026-02-28 makes up for the Spring Festival.
    assertThat(CHINA.deadline(at("2026-02-27T17:00"), Goal.workingHours(2)))
        .isEqualTo(at("2026-02-28T10:00"));
    // Wednesday 2025-01-01 was New Year's Day.
    assertThat(CHINA.deadline(at("2024-12-31T17:00"), Goal.workingHours(2)))
        .isEqualTo(at("2025-01-02T10:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T09:00, 2026-11-30T18:00, from the opening to the closing of the same day",
    "2026-11-30T08:00, 2026-11-30T18:00, from before the opening",
    "2026-11-29T12:00, 2026-11-30T18:00, from a day that is closed",
    "2026-11-30T18:00, 2026-12-01T18:00, from the closing: nothing of that day is left",
    "2026-11-30T09:01, 2026-12-01T09:01, from a minute after the opening"
  })
  void a_deadline_falls_on_the_end_of_a_window_and_never_on_the_beginning_of_the_next(
      String start, String deadline, String what) {
    assertThat(OFFICE.deadline(at(start), Goal.workingHours(9))).as(what).isEqualTo(at(deadline));
  }

  @Test
  void a_window_is_open_at_its_beginning_and_closed_at_its_end() {
    assertThat(LUNCH.isOpen(at("2026-11-30T09:00"))).isTrue();
    assertThat(LUNCH.isOpen(at("2026-11-30T09:00").minusNanos(1_000))).isFalse();
    assertThat(LUNCH.isOpen(at("2026-11-30T12:00"))).isFalse();
    assertThat(LUNCH.nextOpen(at("2026-11-30T12:00"))).isEqualTo(at("2026-11-30T13:00"));
    assertThat(LUNCH.nextOpen(at("2026-11-30T11:00"))).isEqualTo(at("2026-11-30T11:00"));
    assertThat(LUNCH.nextOpen(at("2026-11-27T18:00"))).isEqualTo(at("2026-11-30T09:00"));
  }

  @Test
  void hours_round_the_clock_do_not_look_at_the_calendar() {
    assertThat(OFFICE.deadline(at("2026-11-27T17:00"), Goal.hours(48)))
        .isEqualTo(at("2026-11-29T17:00"));
  }

  @Test
  void a_calendar_that_is_always_open_counts_every_hour() {
    BusinessCalendar always = BusinessCalendar.always(SHANGHAI);

    assertThat(always.deadline(at("2026-11-27T17:00"), Goal.workingHours(48)))
        .isEqualTo(at("2026-11-29T17:00"));
    assertThat(always.isWorkingDay(day("2026-11-29"))).isTrue();
    assertThat(always.knownUntil()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-02-27T10:00, 2026-02-28T18:00, a Saturday that is worked",
    "1, 2026-02-28T10:00, 2026-03-02T18:00, over a Sunday",
    "1, 2026-02-14T19:00, 2026-02-24T18:00, over the Spring Festival",
    "3, 2026-09-23T00:00, 2026-09-29T18:00, over the Mid-Autumn Festival",
    "1, 2026-11-28T10:00, 2026-11-30T18:00, from a Saturday: the first working day is the first"
  })
  void working_days_end_when_the_last_of_them_closes(
      int days, String start, String deadline, String what) {
    assertThat(CHINA.deadline(at(start), Goal.workingDays(days))).as(what).isEqualTo(at(deadline));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2026-11-27T10:00, 2026-11-28T00:00",
    "1, 2026-11-27T00:00, 2026-11-29T00:00",
    "15, 2026-11-30T23:59, 2026-12-16T00:00",
    "1, 2028-02-28T10:00, 2028-03-01T00:00",
    "1, 2027-02-28T10:00, 2027-03-02T00:00"
  })
  @Clause("S11-9.2b")
  void calendar_days_end_at_midnight_and_the_day_of_the_start_is_not_counted(
      int days, String start, String deadline) {
    assertThat(CHINA.deadline(at(start), Goal.days(days))).isEqualTo(at(deadline));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-01-31T10:00, 2026-03-01T00:00",
    "1, 2028-01-31T10:00, 2028-03-01T00:00",
    "1, 2026-02-28T10:00, 2026-03-29T00:00",
    "12, 2028-02-29T10:00, 2029-03-01T00:00"
  })
  void months_end_with_the_day_of_the_same_number_or_the_last(
      int months, String start, String deadline) {
    assertThat(CHINA.deadline(at(start), Goal.months(months))).isEqualTo(at(deadline));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T12:00, 2026-11-28T12:00",
    "2026-11-27T16:59, 2026-11-28T12:00",
    "2026-11-27T00:00, 2026-11-28T12:00"
  })
  @Clause("S11-5.2b")
  void a_day_may_end_at_a_time_that_the_rule_names(String start, String deadline) {
    assertThat(CHINA.deadline(at(start), Goal.days(1).at(LocalTime.NOON))).isEqualTo(at(deadline));
  }

  @Test
  void a_time_that_has_passed_at_the_start_is_reached_at_once() {
    Instant afternoon = at("2026-11-27T13:00");

    assertThat(CHINA.deadline(afternoon, Goal.days(0).at(LocalTime.NOON))).isEqualTo(afternoon);
    assertThat(CHINA.deadline(afternoon, Goal.workingDays(1).at(LocalTime.NOON)))
        .isEqualTo(at("2026-11-30T12:00"));
    assertThat(CHINA.deadline(afternoon, Goal.workingDays(1).at(LocalTime.of(22, 0))))
        .as("after the close of that day nothing counts")
        .isEqualTo(at("2026-11-30T18:00"));
  }

  @Test
  void a_pause_moves_a_day_by_what_would_have_counted_in_it() {
    Instant start = at("2026-11-23T10:00");
    Pause twoHours = new Pause(at("2026-11-24T10:00"), at("2026-11-24T12:00"), "PART_ORDERED");
    Pause night = new Pause(at("2026-11-24T18:00"), at("2026-11-25T09:00"), "PART_ORDERED");

    assertThat(OFFICE.deadline(start, Goal.workingDays(2), List.of(night)))
        .isEqualTo(at("2026-11-25T18:00"));
    assertThat(OFFICE.deadline(start, Goal.workingDays(2), List.of(twoHours)))
        .isEqualTo(at("2026-11-26T11:00"));
    assertThat(OFFICE.deadline(start, Goal.days(1), List.of(twoHours)))
        .isEqualTo(at("2026-11-25T02:00"));
  }

  @Test
  void a_pause_after_the_deadline_or_from_the_deadline_on_moves_nothing() {
    Instant start = at("2026-11-23T09:00");
    Pause after = new Pause(at("2026-11-23T18:00"), at("2026-11-25T09:00"), "PART_ORDERED");

    assertThat(OFFICE.deadline(start, Goal.workingHours(9), List.of(after)))
        .isEqualTo(at("2026-11-23T18:00"));
  }

  @Test
  void pauses_that_overlap_or_come_before_the_start_are_refused() {
    Instant start = at("2026-11-23T09:00");
    Pause pause = new Pause(at("2026-11-23T10:00"), at("2026-11-23T12:00"), "A");
    Pause into = new Pause(at("2026-11-23T11:00"), at("2026-11-23T13:00"), "B");

    assertThatThrownBy(() -> OFFICE.deadline(start, Goal.hours(1), List.of(pause, into)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OFFICE.deadline(at("2026-11-23T11:00"), Goal.hours(1), List.of(pause)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void where_clocks_go_forward_a_window_is_shorter_and_where_they_go_back_it_is_longer() {
    BusinessCalendar always = BusinessCalendar.always(BERLIN);

    assertThat(span(always, "2026-03-29T00:00", "2026-03-30T00:00"))
        .isEqualTo(Duration.ofHours(23));
    assertThat(span(always, "2026-10-25T00:00", "2026-10-26T00:00"))
        .isEqualTo(Duration.ofHours(25));
    assertThat(always.deadline(at(BERLIN, "2026-03-28T22:00"), Goal.workingHours(8)))
        .isEqualTo(at(BERLIN, "2026-03-29T07:00"));
  }

  @Test
  void a_window_in_an_hour_that_a_zone_leaves_out_is_not_open_and_one_that_comes_twice_is_twice() {
    TimeWindow night = TimeWindow.parse("02:15-02:45");
    BusinessCalendar nights =
        BusinessCalendar.of(
            new CalendarSpec(
                "NIGHT",
                1,
                BERLIN,
                Map.of(DayOfWeek.SUNDAY, List.of(night)),
                List.of(),
                List.of(),
                Optional.empty()));

    assertThat(nights.isWorkingDay(day("2026-03-29"))).isFalse();
    assertThat(nights.isWorkingDay(day("2026-04-05"))).isTrue();
    assertThat(span(nights, "2026-10-25T00:00", "2026-10-26T00:00")).isEqualTo(Duration.ofHours(1));
    assertThat(nights.closingOf(day("2026-10-25")))
        .isEqualTo(Instant.parse("2026-10-25T01:45:00Z"));
  }

  @Test
  void a_day_closes_with_its_own_last_window_where_clocks_go_back_just_after_midnight() {
    // In Newfoundland 00:01 of the 29th became 23:01 of the 28th: the 28th was over twice.
    BusinessCalendar island =
        BusinessCalendar.of(
            new CalendarSpec(
                "ISLAND",
                1,
                ZoneId.of("America/St_Johns"),
                Map.of(
                    DayOfWeek.SATURDAY, List.of(TimeWindow.parse("09:00-18:00")),
                    DayOfWeek.SUNDAY, List.of(TimeWindow.parse("00:00-06:00"))),
                List.of(),
                List.of(),
                Optional.empty()));

    assertThat(island.closingOf(day("2006-10-28")))
        .isEqualTo(at(ZoneId.of("America/St_Johns"), "2006-10-28T18:00"));
  }

  @Test
  void a_date_that_a_zone_left_out_is_no_working_day() {
    BusinessCalendar samoa = Calendars.week(ZoneId.of("Pacific/Apia"), "09:00-18:00");

    // After Thursday 29 December 2011 came Saturday the 31st.
    assertThat(samoa.isWorkingDay(day("2011-12-29"))).isTrue();
    assertThat(samoa.isWorkingDay(day("2011-12-30"))).isFalse();
    assertThat(samoa.workingDayAfter(day("2011-12-29"), 1)).isEqualTo(day("2012-01-02"));
  }

  @Test
  void a_leap_day_is_a_day_like_others() {
    // 2028-02-29 is a Tuesday.
    assertThat(OFFICE.deadline(at("2028-02-28T17:00"), Goal.workingHours(2)))
        .isEqualTo(at("2028-02-29T10:00"));
    assertThat(OFFICE.deadline(at("2028-02-28T17:00"), Goal.workingDays(1)))
        .isEqualTo(at("2028-02-29T18:00"));
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThatThrownBy(
            () ->
                OFFICE.elapsed(
                    Counting.WORKING_TIME, at("2026-11-24T09:00"), at("2026-11-23T09:00")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_goal_of_many_years_is_reached() {
    assertThat(
            BusinessCalendar.always(SHANGHAI)
                .deadline(at("2026-01-01T00:00"), Goal.workingHours(24 * 36_524)))
        .isEqualTo(at("2126-01-01T00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, HOURS",
    "-1, DAYS",
    "0, WORKING_DAYS",
    "876601, HOURS",
    "36526, DAYS",
    "1201, MONTHS"
  })
  void a_goal_of_nothing_or_of_more_than_a_century_is_refused(int amount, GoalUnit unit) {
    assertThatThrownBy(() -> new Goal(amount, unit)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Goal.hours(4).at(LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_calendar_that_contradicts_itself_is_refused() {
    DatedException closed = DatedException.closed(day("2026-11-30"), "Inventory", "notice");
    DatedException worked =
        DatedException.worked(day("2026-11-28"), List.of(), "Inventory", "notice");

    assertThatThrownBy(() -> Calendars.spec(SHANGHAI, List.of(closed, closed), "09:00-18:00"))
        .hasMessageContaining("2026-11-30 twice");
    assertThatThrownBy(() -> Calendars.spec(SHANGHAI, List.of(), "09:00-12:00", "11:00-18:00"))
        .hasMessageContaining("do not overlap");
    assertThatThrownBy(
            () ->
                new CalendarSpec(
                    "X",
                    1,
                    SHANGHAI,
                    Map.of(DayOfWeek.MONDAY, List.of(TimeWindow.ALL_DAY)),
                    List.of(),
                    List.of(worked),
                    Optional.empty()))
        .hasMessageContaining("when it is open on 2026-11-28");
    assertThatThrownBy(
            () ->
                new CalendarSpec(
                    "X", 1, SHANGHAI, Map.of(), List.of(), List.of(), Optional.empty()))
        .hasMessageContaining("never open");
  }

  @Test
  void windows_are_read_as_people_write_them() {
    assertThat(TimeWindow.parse("13:00 - 24:00").toSecond()).isEqualTo(86_400);
    assertThat(TimeWindow.parse("08:30-17:30")).hasToString("08:30-17:30");
    assertThat(TimeWindow.ALL_DAY).hasToString("00:00-24:00");
    for (String wrong :
        List.of("9-18", "18:00-09:00", "09:00-09:00", "09:00", "a-b", "25:00-26:00")) {
      assertThatThrownBy(() -> TimeWindow.parse(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Duration span(BusinessCalendar calendar, String from, String to) {
    return calendar.elapsed(Counting.WORKING_TIME, at(BERLIN, from), at(BERLIN, to));
  }
}
