package org.weibao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.SHANGHAI;
import static org.weibao.calendar.Calendars.at;
import static org.weibao.calendar.Calendars.day;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.Calendars;
import org.weibao.calendar.DatedException;
import org.weibao.kernel.Messages;
import org.weibao.regulation.Clause;

/** Which days a rule asks for, what they are called and when they are due. */
class ScheduleTest {

  @Test
  @Clause({"S01-5.1.3-d", "S01-5.3.3-b"})
  void before_the_25th_means_by_the_end_of_the_24th() {
    Occurrence november =
        only(Recurrence.monthly(Relation.BEFORE, 25), "2026-11-01T00:00", "2026-12-01T00:00");

    assertThat(november.key()).isEqualTo("2026-11");
    assertThat(november.day()).isEqualTo(day("2026-11-24"));
    assertThat(november.due()).isEqualTo(at("2026-11-25T00:00"));
  }

  @Test
  @Clause("S05-P1-2a")
  void by_the_10th_means_by_the_end_of_the_10th() {
    assertThat(
            only(Recurrence.monthly(Relation.BY, 10), "2026-11-01T00:00", "2026-12-01T00:00").due())
        .isEqualTo(at("2026-11-11T00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "BY, 31, 2026-02, 2026-02-28",
    "BY, 31, 2028-02, 2028-02-29",
    "BY, 30, 2026-11, 2026-11-30",
    "BEFORE, 31, 2026-11, 2026-11-30",
    "BEFORE, 31, 2026-12, 2026-12-30",
    "BEFORE, 30, 2026-02, 2026-02-28",
    "BEFORE, 29, 2028-02, 2028-02-28",
    "BEFORE, 1, 2026-03, 2026-02-28",
    "BEFORE, 1, 2028-03, 2028-02-29"
  })
  void a_day_that_a_month_does_not_have_stands_for_its_end(
      Relation relation, int dayOfMonth, String key, LocalDate expected) {
    Recurrence rule = Recurrence.monthly(relation, dayOfMonth);

    assertThat(all(rule, Shift.NONE, "2026-01-01T00:00", "2028-12-31T00:00"))
        .filteredOn(found -> found.key().equals(key))
        .extracting(Occurrence::day)
        .containsExactly(expected);
  }

  @Test
  void ends_of_quarters_and_half_years_have_one_key_each() {
    assertThat(
            all(
                Recurrence.endOf(Period.QUARTER),
                Shift.NONE,
                "2026-01-01T00:01",
                "2027-01-02T00:00"))
        .extracting(Occurrence::key, found -> found.day().toString())
        .containsExactly(
            tuple("2026-Q1", "2026-03-31"),
            tuple("2026-Q2", "2026-06-30"),
            tuple("2026-Q3", "2026-09-30"),
            tuple("2026-Q4", "2026-12-31"));
    assertThat(
            all(
                Recurrence.endOf(Period.HALF_YEAR),
                Shift.NONE,
                "2026-01-01T00:01",
                "2027-01-02T00:00"))
        .extracting(Occurrence::key)
        .containsExactly("2026-S1", "2026-S2");
  }

  @Test
  void a_day_after_the_end_of_a_period_still_carries_the_key_of_the_period() {
    Recurrence tenthAfter = new Recurrence.DayInPeriod(Period.QUARTER, 4, 10, Relation.BY);
    Occurrence third = only(tenthAfter, "2026-10-01T00:00", "2026-12-31T00:00");

    assertThat(third.key()).isEqualTo("2026-Q3");
    assertThat(third.day()).isEqualTo(day("2026-10-10"));
  }

  @Test
  @Clause("S01-5.4.1.2-1B-a")
  void two_visits_a_week_are_two_duties_with_keys_of_their_own() {
    assertThat(
            all(
                new Recurrence.TimesPer(2, Period.WEEK),
                Shift.NONE,
                "2026-12-21T00:01",
                "2027-01-04T12:00"))
        .extracting(Occurrence::key)
        .containsExactly("2026-W52-1", "2026-W52-2", "2026-W53-1", "2026-W53-2");
  }

  @Test
  @Clause("S01-5.4.1.2-2B-a")
  void one_visit_a_week_is_due_by_its_sunday() {
    Occurrence week =
        only(new Recurrence.TimesPer(1, Period.WEEK), "2026-11-24T00:00", "2026-12-01T00:00");

    assertThat(week.key()).isEqualTo("2026-W48-1");
    assertThat(week.due()).isEqualTo(at("2026-11-30T00:00"));
  }

  @Test
  @Clause("S01-5.4.2.1-2-a")
  void half_a_month_can_be_set_as_twice_a_month_or_as_every_fifteen_days() {
    assertThat(
            all(
                new Recurrence.TimesPer(1, Period.HALF_MONTH),
                Shift.NONE,
                "2028-02-01T00:01",
                "2028-03-02T00:00"))
        .extracting(Occurrence::key, found -> found.day().toString())
        .containsExactly(tuple("2028-02-H1-1", "2028-02-15"), tuple("2028-02-H2-1", "2028-02-29"));
    assertThat(
            all(
                new Recurrence.Every(15, Recurrence.Unit.DAY, day("2028-02-01")),
                Shift.NONE,
                "2028-01-01T00:00",
                "2028-03-18T00:01"))
        .extracting(Occurrence::key)
        .containsExactly("2028-02-01", "2028-02-16", "2028-03-02", "2028-03-17");
  }

  @Test
  @Clause("S09-A-1.2-1")
  void every_three_months_from_the_end_of_a_month_is_counted_from_the_first_day_each_time() {
    assertThat(
            all(
                new Recurrence.Every(3, Recurrence.Unit.MONTH, day("2027-08-31")),
                Shift.NONE,
                "2026-01-01T00:00",
                "2028-10-01T00:00"))
        .extracting(Occurrence::key)
        .containsExactly("2027-08-31", "2027-11-30", "2028-02-29", "2028-05-31", "2028-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-08-31, 2027-02-28",
    "2028-08-31, 2028-02-29",
    "2027-03-31, 2026-09-30",
    "2028-02-29, 2027-08-29"
  })
  @Clause("S01-5.4.1.1-a")
  void handover_talks_open_half_a_year_before_the_warranty_ends(
      LocalDate warrantyEnd, LocalDate expected) {
    Schedule schedule =
        new Schedule(
            new Recurrence.RelativeTo("WARRANTY_END", Recurrence.Side.BEFORE, 6, 0), Shift.NONE);
    List<Occurrence> found =
        schedule.occurrences(
            CHINA,
            at("2026-01-01T00:00"),
            at("2029-01-01T00:00"),
            Map.of("WARRANTY_END", warrantyEnd));

    assertThat(found).extracting(Occurrence::day).containsExactly(expected);
    assertThat(found).extracting(Occurrence::key).containsExactly("WARRANTY_END-" + warrantyEnd);
  }

  @Test
  void what_depends_on_an_event_without_a_date_is_not_due() {
    Recurrence rule = new Recurrence.RelativeTo("MOVE_IN", Recurrence.Side.AFTER, 6, 0);

    assertThat(rule.dependsOn()).contains("MOVE_IN");
    assertThat(all(rule, Shift.NONE, "2026-01-01T00:00", "2036-01-01T00:00")).isEmpty();
    assertThat(Recurrence.endOf(Period.MONTH).dependsOn()).isEmpty();
  }

  @Test
  @Clause("S08-4-1")
  void every_day_before_half_past_five_is_due_at_that_time() {
    Recurrence daily =
        new Recurrence.WeekdaysAt(EnumSet.allOf(DayOfWeek.class), LocalTime.of(17, 30));

    assertThat(all(daily, Shift.NONE, "2026-11-27T17:30", "2026-11-29T17:30"))
        .extracting(Occurrence::due)
        .containsExactly(at("2026-11-27T17:30"), at("2026-11-28T17:30"));
  }

  @Test
  void weekdays_are_those_named_and_no_others() {
    Recurrence rule =
        new Recurrence.WeekdaysAt(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0));

    assertThat(all(rule, Shift.NONE, "2026-11-23T00:00", "2026-11-30T00:00"))
        .extracting(Occurrence::key)
        .containsExactly("2026-11-24", "2026-11-27");
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 2026-10-05, 2026-10",
    "PREVIOUS, 2026-09-30, 2026-10",
    "NEXT, 2026-10-08, 2026-10"
  })
  void a_day_off_moves_as_the_rule_says_and_keeps_its_key(
      Shift shift, LocalDate expected, String key) {
    List<Occurrence> found =
        all(Recurrence.monthly(Relation.BY, 5), shift, "2026-09-28T00:00", "2026-10-20T00:00");

    assertThat(found).extracting(Occurrence::day).containsExactly(expected);
    assertThat(found).extracting(Occurrence::key).containsExactly(key);
    assertThat(found.get(0).nominal()).isEqualTo(day("2026-10-05"));
  }

  @Test
  void a_weekend_that_is_worked_is_no_day_off() {
    // Saturday 2026-10-10 makes up for the National Day.
    assertThat(
            all(
                Recurrence.monthly(Relation.BY, 10),
                Shift.NEXT,
                "2026-10-01T00:00",
                "2026-10-31T00:00"))
        .extracting(Occurrence::day)
        .containsExactly(day("2026-10-10"));
  }

  @Test
  void a_day_ends_at_its_own_midnight_where_the_clocks_change() {
    BusinessCalendar berlin = BusinessCalendar.always(ZoneId.of("Europe/Berlin"));

    assertThat(
            new Schedule(Recurrence.endOf(Period.MONTH), Shift.NONE)
                .occurrences(
                    berlin,
                    Instant.parse("2026-03-15T00:00:00Z"),
                    Instant.parse("2026-04-15T00:00:00Z"),
                    Map.of()))
        .extracting(Occurrence::due)
        .containsExactly(Instant.parse("2026-03-31T22:00:00Z"));
  }

  @Test
  void a_calendar_that_is_shut_for_months_is_told_and_not_searched_for_ever() {
    Schedule schedule = new Schedule(Recurrence.monthly(Relation.BY, 15), Shift.NEXT);
    List<DatedException> shut =
        day("2026-06-01")
            .datesUntil(day("2026-12-01"))
            .map(date -> DatedException.closed(date, "x", "y"))
            .toList();
    BusinessCalendar calendar = BusinessCalendar.of(Calendars.spec(SHANGHAI, shut, "09:00-18:00"));

    assertThatThrownBy(
            () ->
                schedule.occurrences(
                    calendar, at("2026-08-01T00:00"), at("2026-09-01T00:00"), Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shut for two months");
  }

  @Test
  void rules_that_make_no_sense_are_refused() {
    assertThatThrownBy(() -> new Recurrence.DayInPeriod(Period.WEEK, 1, 1, Relation.BY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Recurrence.monthly(Relation.BY, 32))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Recurrence.monthly(Relation.BY, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence.DaysOfMonths(Set.of(13), 1, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence.DaysOfMonths(Set.of(6), 11, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence.TimesPer(0, Period.WEEK))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence.Every(0, Recurrence.Unit.DAY, day("2026-01-01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence.RelativeTo("X", Recurrence.Side.BEFORE, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence.WeekdaysAt(Set.of(), LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_rule_can_be_read_in_every_language() {
    List<Recurrence> rules =
        List.of(
            Recurrence.monthly(Relation.BEFORE, 25),
            Recurrence.endOf(Period.QUARTER),
            new Recurrence.TimesPer(2, Period.WEEK),
            new Recurrence.DaysOfMonths(Set.of(6, 12), 1, 10),
            new Recurrence.Every(15, Recurrence.Unit.DAY, day("2026-01-01")),
            new Recurrence.Every(2, Recurrence.Unit.WEEK, day("2026-01-01")),
            new Recurrence.Every(3, Recurrence.Unit.MONTH, day("2026-01-01")),
            new Recurrence.WeekdaysAt(EnumSet.allOf(DayOfWeek.class), LocalTime.NOON),
            new Recurrence.WeekdaysAt(Set.of(DayOfWeek.SUNDAY), LocalTime.NOON),
            new Recurrence.RelativeTo("E", Recurrence.Side.BEFORE, 6, 0),
            new Recurrence.RelativeTo("E", Recurrence.Side.AFTER, 0, 3));
    for (Recurrence rule : rules) {
      for (Shift shift : Shift.values()) {
        List<Occurrence> found =
            new Schedule(rule, shift)
                .occurrences(
                    CHINA,
                    at("2026-01-01T00:00"),
                    at("2027-01-01T00:00"),
                    Map.of("E", day("2026-08-15")));
        assertThat(found).isNotEmpty().allSatisfy(ScheduleTest::canBeRead);
      }
    }
  }

  private static void canBeRead(Occurrence occurrence) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
      assertThat(occurrence.steps())
          .allSatisfy(
              step ->
                  assertThat(Messages.text(language, step.key(), step.arguments().toArray()))
                      .doesNotContain("{"));
    }
  }

  private static Occurrence only(Recurrence rule, String from, String to) {
    List<Occurrence> found = all(rule, Shift.NONE, from, to);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Occurrence> all(Recurrence rule, Shift shift, String from, String to) {
    return new Schedule(rule, shift).occurrences(CHINA, at(from), at(to), Map.of());
  }
}
