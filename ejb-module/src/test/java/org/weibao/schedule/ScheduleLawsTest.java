package org.weibao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weibao.calendar.Calendars;

/** Laws that hold for every schedule. */
class ScheduleLawsTest {

  private static final Instant FROM = Calendars.at("2025-06-01T00:00");
  private static final Map<String, LocalDate> EVENTS = Map.of("EVENT", LocalDate.of(2026, 2, 28));

  @Property(tries = 300)
  void what_is_asked_for_piece_by_piece_is_what_is_asked_for_at_once(
      @ForAll("rules") Recurrence rule,
      @ForAll Shift shift,
      @ForAll @IntRange(min = 1, max = 400) int first,
      @ForAll @IntRange(min = 1, max = 400) int second) {
    Schedule schedule = new Schedule(rule, shift);
    Instant middle = FROM.plus(first, ChronoUnit.DAYS).plusSeconds(12_345);
    Instant end = middle.plus(second, ChronoUnit.DAYS);
    List<Occurrence> pieces = new ArrayList<>(of(schedule, FROM, middle));
    pieces.addAll(of(schedule, middle, end));

    assertThat(of(schedule, FROM, end)).isEqualTo(pieces);
  }

  @Property(tries = 300)
  void no_key_comes_twice_and_moving_changes_none(
      @ForAll("rules") Recurrence rule, @ForAll Shift shift) {
    Instant end = FROM.plus(700, ChronoUnit.DAYS);
    List<Occurrence> moved = of(new Schedule(rule, shift), FROM, end);
    Map<LocalDate, List<String>> unmoved =
        of(
                new Schedule(rule, Shift.NONE),
                FROM.minus(90, ChronoUnit.DAYS),
                end.plus(90, ChronoUnit.DAYS))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Occurrence::nominal, Collectors.mapping(Occurrence::key, Collectors.toList())));

    assertThat(moved).extracting(Occurrence::key).doesNotHaveDuplicates();
    assertThat(moved)
        .allSatisfy(
            found -> {
              assertThat(unmoved.get(found.nominal())).contains(found.key());
              assertThat(shift == Shift.NONE || Calendars.CHINA.isWorkingDay(found.day())).isTrue();
            });
  }

  @Property(tries = 300)
  void everything_lies_in_the_time_asked_for(
      @ForAll("rules") Recurrence rule,
      @ForAll Shift shift,
      @ForAll @IntRange(max = 400) int days) {
    Instant end = FROM.plus(days, ChronoUnit.DAYS);

    assertThat(of(new Schedule(rule, shift), FROM, end))
        .allMatch(found -> !found.due().isBefore(FROM) && found.due().isBefore(end));
  }

  @Provide
  Arbitrary<Recurrence> rules() {
    Arbitrary<Recurrence> days =
        Combinators.combine(
                Arbitraries.of(Period.MONTH, Period.QUARTER, Period.HALF_YEAR, Period.YEAR),
                Arbitraries.integers().between(1, 13),
                Arbitraries.integers().between(1, 31),
                Arbitraries.of(Relation.class))
            .as(Recurrence.DayInPeriod::new);
    Arbitrary<Recurrence> times =
        Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(Period.class))
            .as(Recurrence.TimesPer::new);
    Arbitrary<Recurrence> every =
        Combinators.combine(
                Arbitraries.integers().between(1, 20),
                Arbitraries.of(Recurrence.Unit.class),
                Arbitraries.integers().between(-400, 400))
            .as(
                (n, unit, day) ->
                    new Recurrence.Every(n, unit, LocalDate.of(2026, 1, 31).plusDays(day)));
    Arbitrary<Recurrence> relative =
        Combinators.combine(
                Arbitraries.of(Recurrence.Side.class),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 40))
            .as((side, months, day) -> new Recurrence.RelativeTo("EVENT", side, months, day));
    Arbitrary<Recurrence> weekdays =
        Arbitraries.of(DayOfWeek.class)
            .set()
            .ofMinSize(1)
            .map(set -> new Recurrence.WeekdaysAt(EnumSet.copyOf(set), LocalTime.of(17, 30)));
    Arbitrary<Recurrence> months =
        Combinators.combine(
                Arbitraries.integers().between(1, 12).set().ofMinSize(1),
                Arbitraries.integers().between(1, 15),
                Arbitraries.integers().between(15, 31))
            .as(Recurrence.DaysOfMonths::new);
    return Arbitraries.oneOf(days, months, times, every, relative, weekdays);
  }

  private static List<Occurrence> of(Schedule schedule, Instant from, Instant to) {
    return schedule.occurrences(Calendars.CHINA, from, to, EVENTS);
  }
}
