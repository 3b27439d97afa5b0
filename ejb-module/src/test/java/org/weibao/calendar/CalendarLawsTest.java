package org.weibao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every calendar; each case is drawn from a seed. */
class CalendarLawsTest {

  private static final int FOUR_DAYS = 4 * 24 * 60;

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void ten_thousand_calendars_agree_with_one_that_counts_minute_by_minute(@ForAll long seed) {
    RandomCase drawn = new RandomCase(seed);
    Optional<Instant> expected =
        drawn.oracle.after(drawn.counting, drawn.start, drawn.length, drawn.pauses, 5);
    Instant deadline =
        drawn.calendar.after(drawn.counting, drawn.start, drawn.length, drawn.pauses);

    if (expected.isPresent()) {
      assertThat(deadline).isEqualTo(expected.get());
    } else {
      assertThat(deadline).isAfter(drawn.start.plus(5, ChronoUnit.DAYS).minusSeconds(1));
    }
    Instant end = drawn.later(1_500);
    assertThat(drawn.calendar.elapsed(drawn.counting, drawn.start, end))
        .isEqualTo(drawn.oracle.elapsed(drawn.counting, drawn.start, end, List.of()));
    assertThat(drawn.calendar.isOpen(end)).isEqualTo(drawn.oracle.isOpen(end));
  }

  @Property(tries = 1_000)
  void elapsed_time_adds_up(@ForAll long seed) {
    RandomCase drawn = new RandomCase(seed);
    Instant middle = drawn.later(FOUR_DAYS).plusNanos(123_456_789);
    Instant end = middle.plus(Duration.between(drawn.start, drawn.later(FOUR_DAYS)));

    assertThat(drawn.calendar.elapsed(drawn.counting, drawn.start, end))
        .isEqualTo(
            drawn
                .calendar
                .elapsed(drawn.counting, drawn.start, middle)
                .plus(drawn.calendar.elapsed(drawn.counting, middle, end)));
  }

  @Property(tries = 1_000)
  void a_deadline_is_the_first_instant_at_which_the_goal_has_elapsed(@ForAll long seed) {
    RandomCase drawn = new RandomCase(seed);
    Duration length = drawn.length.plusMillis(1);
    Instant deadline = drawn.calendar.after(drawn.counting, drawn.start, length);

    assertThat(drawn.calendar.elapsed(drawn.counting, drawn.start, deadline)).isEqualTo(length);
    assertThat(
            drawn.calendar.elapsed(
                drawn.counting, drawn.start, deadline.minus(1, ChronoUnit.MICROS)))
        .isEqualTo(length.minus(1, ChronoUnit.MICROS));
  }

  @Property(tries = 1_000)
  void the_deadline_of_what_has_elapsed_is_never_later(@ForAll long seed) {
    RandomCase drawn = new RandomCase(seed);
    Instant end = drawn.later(FOUR_DAYS);
    Duration elapsed = drawn.calendar.elapsed(drawn.counting, drawn.start, end);
    Instant deadline = drawn.calendar.after(drawn.counting, drawn.start, elapsed);

    assertThat(deadline).isBeforeOrEqualTo(end);
    if (drawn.counting == Counting.CLOCK_TIME
        || drawn.calendar.isOpen(end.minus(1, ChronoUnit.MICROS))) {
      assertThat(deadline).isEqualTo(end);
    }
  }

  @Property(tries = 1_000)
  void a_longer_goal_is_never_reached_earlier(
      @ForAll long seed,
      @ForAll GoalUnit unit,
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll @IntRange(max = 5) int more) {
    RandomCase drawn = new RandomCase(seed);

    assertThat(drawn.calendar.deadline(drawn.start, new Goal(amount + more, unit), drawn.pauses))
        .isAfterOrEqualTo(
            drawn.calendar.deadline(drawn.start, new Goal(amount, unit), drawn.pauses));
  }

  @Property(tries = 1_000)
  void a_pause_changes_nothing_outside_itself(@ForAll long seed) {
    RandomCase drawn = new RandomCase(seed);
    Instant from = drawn.later(FOUR_DAYS);
    Instant to = from.plus(Duration.between(drawn.start, drawn.later(FOUR_DAYS)));
    Pause pause = new Pause(from, to, "ANY");
    Duration length = drawn.length;
    Instant without = drawn.calendar.after(drawn.counting, drawn.start, length);
    Instant with = drawn.calendar.after(drawn.counting, drawn.start, length, List.of(pause));

    if (without.isAfter(from)) {
      Duration outside =
          drawn
              .calendar
              .elapsed(drawn.counting, drawn.start, from)
              .plus(drawn.calendar.elapsed(drawn.counting, to, with));
      assertThat(outside).isEqualTo(length);
    } else {
      assertThat(with).isEqualTo(without);
    }
  }

  @Property(tries = 500)
  void an_explanation_lists_everything_that_counted_and_nothing_else(@ForAll long seed) {
    RandomCase drawn = new RandomCase(seed);
    Goal goal = Goal.workingMinutes((int) drawn.length.toMinutes() + 1);
    DeadlineExplanation why = drawn.calendar.explain(drawn.start, goal, drawn.pauses);

    assertThat(why.deadline()).isEqualTo(drawn.calendar.deadline(drawn.start, goal, drawn.pauses));
    assertThat(why.length()).isEqualTo(goal.length());
    assertThat(why.counted())
        .isSortedAccordingTo(Comparator.comparing(OpenSpan::from))
        .allSatisfy(
            span -> {
              assertThat(drawn.calendar.isOpen(span.from())).isTrue();
              assertThat(drawn.calendar.elapsed(Counting.WORKING_TIME, span.from(), span.to()))
                  .isEqualTo(span.length());
              assertThat(why.pauses())
                  .allMatch(
                      pause ->
                          !span.from().isBefore(pause.to()) || !span.to().isAfter(pause.from()));
            });
    List<Pause> before = new ArrayList<>(drawn.pauses);
    before.removeIf(pause -> !pause.from().isBefore(why.deadline()));
    assertThat(why.pauses()).isEqualTo(before);
  }

  @Property(tries = 300)
  void working_days_close_when_their_last_open_minute_is_over(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int days) {
    RandomCase drawn = new RandomCase(seed);
    Instant deadline = drawn.calendar.deadline(drawn.start, Goal.workingDays(days));
    LocalDate first = LocalDate.ofInstant(drawn.start, drawn.calendar.zone());
    LocalDate last = drawn.calendar.workingDayAfter(first, days);

    assertThat(drawn.oracle.isOpen(deadline.minusSeconds(60))).isTrue();
    assertThat(LocalDate.ofInstant(deadline.minusSeconds(60), drawn.calendar.zone()))
        .isEqualTo(last);
    assertThat(first.plusDays(1).datesUntil(last.plusDays(1)).filter(drawn.calendar::isWorkingDay))
        .hasSize(days);
    for (Instant at = deadline;
        LocalDate.ofInstant(at, drawn.calendar.zone()).equals(last);
        at = at.plusSeconds(60)) {
      assertThat(drawn.oracle.isOpen(at)).isFalse();
    }
  }
}
