package org.weibao.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.Calendars;
import org.weibao.calendar.Counting;
import org.weibao.calendar.Goal;
import org.weibao.calendar.Pause;

/** Laws that hold for every ledger; each is drawn from a seed. */
class ClockLawsTest {

  private static final BusinessCalendar CALENDAR = Calendars.CHINA;
  private static final Instant START = Calendars.at("2026-09-24T16:00");

  @Property(tries = 500)
  void the_order_in_which_events_are_told_does_not_matter(@ForAll long seed) {
    Random random = new Random(seed);
    List<ClockEvent> events = events(random, Goal.workingHours(20));
    List<ClockEvent> told = new ArrayList<>(events);
    Collections.shuffle(told, random);
    Instant at = START.plus(random.nextInt(30), ChronoUnit.DAYS);

    assertThat(ClockLedger.of(told).reading(CALENDAR, at))
        .isEqualTo(ClockLedger.of(events).reading(CALENDAR, at));
  }

  @Property(tries = 500)
  void elapsed_time_is_what_lies_outside_the_pauses(@ForAll long seed) {
    Random random = new Random(seed);
    ClockLedger ledger = ClockLedger.of(events(random, Goal.workingHours(20)));
    Instant at = START.plus(30, ChronoUnit.DAYS);
    Duration outside = CALENDAR.elapsed(Counting.WORKING_TIME, START, at);
    for (Pause pause : ledger.pauses()) {
      outside = outside.minus(CALENDAR.elapsed(Counting.WORKING_TIME, pause.from(), pause.to()));
    }

    assertThat(ledger.reading(CALENDAR, at).elapsed()).isEqualTo(outside);
  }

  @Property(tries = 500)
  void at_its_deadline_a_clock_has_run_as_long_as_its_goal(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int hours) {
    ClockLedger ledger = ClockLedger.of(events(new Random(seed), Goal.workingHours(hours)));
    Instant deadline = ledger.deadline(CALENDAR).orElseThrow();

    assertThat(ledger.reading(CALENDAR, deadline).elapsed()).isEqualTo(Duration.ofHours(hours));
    assertThat(ledger.reading(CALENDAR, deadline).isBreached()).isFalse();
    assertThat(ledger.reading(CALENDAR, deadline.plusNanos(1_000)).breachedAt())
        .satisfiesAnyOf(
            breach -> assertThat(breach).contains(deadline),
            // A pause that began at the deadline is part of the past a moment later.
            breach -> assertThat(breach).isPresent());
  }

  @Property(tries = 500)
  void parts_of_a_goal_are_used_up_in_their_order_and_the_whole_at_the_deadline(@ForAll long seed) {
    ClockLedger ledger = ClockLedger.of(events(new Random(seed), Goal.workingHours(20)));
    List<Threshold> thresholds = ledger.thresholds(CALENDAR, Threshold.USUAL);

    assertThat(thresholds).extracting(Threshold::percent).isEqualTo(Threshold.USUAL);
    assertThat(thresholds).extracting(Threshold::at).isSorted();
    assertThat(thresholds.get(3).at()).isEqualTo(ledger.deadline(CALENDAR).orElseThrow());
  }

  @Property(tries = 500)
  void an_event_after_a_moment_does_not_change_what_the_clock_showed_then(@ForAll long seed) {
    Random random = new Random(seed);
    List<ClockEvent> events = events(random, Goal.workingHours(20));
    int cut = 1 + random.nextInt(events.size());
    List<ClockEvent> before = events.subList(0, cut);
    Assume.that(cut < events.size() && events.get(cut).at().isAfter(events.get(cut - 1).at()));
    Instant at = events.get(cut).at().minusNanos(1_000);

    assertThat(ClockLedger.of(events).reading(CALENDAR, at))
        .isEqualTo(ClockLedger.of(before).reading(CALENDAR, at));
  }

  /** A start and some pauses, all ended; times a minute apart at least. */
  private static List<ClockEvent> events(Random random, Goal goal) {
    List<ClockEvent> events = new ArrayList<>();
    events.add(ClockEvent.start(START, Optional.of(goal), "clause"));
    Instant at = START;
    for (int i = random.nextInt(6); i > 0; i--) {
      at = at.plus(1 + random.nextInt(2_000), ChronoUnit.MINUTES);
      events.add(ClockEvent.pause(at, "PAUSE_" + i));
      at = at.plus(1 + random.nextInt(4_000), ChronoUnit.MINUTES);
      events.add(ClockEvent.resume(at));
    }
    return events;
  }
}
