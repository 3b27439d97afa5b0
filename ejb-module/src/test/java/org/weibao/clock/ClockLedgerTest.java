package org.weibao.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.CHINA;
import static org.weibao.calendar.Calendars.OFFICE;
import static org.weibao.calendar.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.calendar.Goal;
import org.weibao.calendar.Pause;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Messages;
import org.weibao.regulation.Clause;

/** What a clock shows, and what cannot have happened to it. 2026-11-23 is a Monday. */
class ClockLedgerTest {

  private static final String CLAUSE = "S01-5.4.1.2-2A";
  private static final Instant MONDAY = at("2026-11-23T09:00");
  private static final Optional<Goal> FOUR = Optional.of(Goal.workingHours(4));
  private static final Optional<Goal> EIGHT = Optional.of(Goal.workingHours(8));

  @Test
  void a_night_and_a_weekend_in_a_pause_cost_nothing() {
    ClockLedger ledger =
        ledger(
            ClockEvent.start(at("2026-11-27T17:00"), FOUR, CLAUSE),
            ClockEvent.pause(at("2026-11-27T17:30"), "OWNER_ABSENT"),
            ClockEvent.resume(at("2026-11-30T09:30")));

    assertThat(ledger.deadline(OFFICE)).contains(at("2026-11-30T13:00"));
    assertThat(ledger.reading(OFFICE, at("2026-11-29T12:00")).elapsed())
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void a_shorter_goal_after_more_has_elapsed_is_missed_at_once_and_at_its_own_moment() {
    ClockLedger ledger =
        ledger(
            ClockEvent.start(MONDAY, EIGHT, CLAUSE),
            ClockEvent.retarget(at("2026-11-23T14:00"), FOUR, "contract"));

    assertThat(ledger.reading(OFFICE, at("2026-11-23T13:59")).isBreached()).isFalse();
    ClockReading reading = ledger.reading(OFFICE, at("2026-11-23T14:00"));
    assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(5));
    assertThat(reading.breachedAt()).contains(at("2026-11-23T13:00"));
    assertThat(reading.left()).contains(Duration.ZERO);
  }

  @Test
  void a_longer_goal_takes_a_breach_back_because_it_holds_from_the_start() {
    ClockLedger ledger = ledger(ClockEvent.start(MONDAY, FOUR, CLAUSE));
    Instant late = at("2026-11-23T14:00");

    assertThat(ledger.reading(OFFICE, late).isBreached()).isTrue();
    ClockLedger longer = ledger.with(ClockEvent.retarget(late, EIGHT, "contract"));
    assertThat(longer.reading(OFFICE, late).isBreached()).isFalse();
    assertThat(longer.goalReason()).isEqualTo("contract");
    assertThat(longer.reading(OFFICE, late.minusSeconds(1)).breachedAt())
        .as("as it stood a second before")
        .contains(at("2026-11-23T13:00"));
  }

  @Test
  @Clause("S01-5.4.1.2-1A")
  void without_a_figure_a_clock_measures_and_misses_nothing() {
    ClockLedger ledger = ledger(ClockEvent.start(MONDAY, Optional.empty(), "S01-5.4.1.2-1A"));
    ClockReading reading = ledger.reading(OFFICE, at("2026-11-25T09:00"));

    assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(18));
    assertThat(reading.deadline()).isEmpty();
    assertThat(reading.isBreached()).isFalse();
    assertThat(reading.left()).isEmpty();
    assertThat(ledger.thresholds(OFFICE, Threshold.USUAL)).isEmpty();
    assertThat(ledger.explain(OFFICE)).contains(DecisionStep.of("why.goal.OPEN"));
    assertThat(
            ledger
                .with(ClockEvent.retarget(at("2026-11-25T09:00"), FOUR, "set by the department"))
                .deadline(OFFICE))
        .contains(at("2026-11-23T13:00"));
  }

  @Test
  @Clause("S01-5.4.1.2-2A")
  void twenty_four_hours_run_through_the_night() {
    ClockLedger ledger =
        ledger(ClockEvent.start(at("2026-11-27T17:00"), Optional.of(Goal.hours(24)), CLAUSE));

    assertThat(ledger.deadline(CHINA)).contains(at("2026-11-28T17:00"));
  }

  @Test
  @Clause("S01-5.4.1.2-3A")
  void forty_eight_hours_run_through_the_weekend() {
    ClockLedger ledger =
        ledger(
            ClockEvent.start(
                at("2026-11-27T17:00"), Optional.of(Goal.hours(48)), "S01-5.4.1.2-3A"));

    assertThat(ledger.deadline(CHINA)).contains(at("2026-11-29T17:00"));
  }

  @Test
  void what_happens_at_the_deadline_is_in_time_and_a_moment_later_is_not() {
    ClockLedger running = ledger(ClockEvent.start(MONDAY, FOUR, CLAUSE));
    Instant deadline = at("2026-11-23T13:00");

    ClockReading kept =
        running.with(ClockEvent.stop(deadline)).reading(OFFICE, at("2026-12-01T09:00"));
    assertThat(kept.state()).isEqualTo(ClockState.STOPPED);
    assertThat(kept.isKept()).contains(true);
    assertThat(kept.elapsed()).isEqualTo(Duration.ofHours(4));
    ClockReading missed =
        running
            .with(ClockEvent.stop(deadline.plusMillis(1)))
            .reading(OFFICE, at("2026-12-01T09:00"));
    assertThat(missed.isKept()).contains(false);
    assertThat(missed.breachedAt()).contains(deadline);
    assertThat(running.reading(OFFICE, deadline).isBreached()).isFalse();
    assertThat(running.reading(OFFICE, deadline).isKept()).isEmpty();
  }

  @Test
  void a_deadline_on_the_end_of_a_window_is_missed_in_the_night_after_it() {
    ClockLedger ledger =
        ledger(ClockEvent.start(MONDAY, Optional.of(Goal.workingHours(9)), CLAUSE));

    assertThat(ledger.reading(OFFICE, at("2026-11-23T18:00")).isBreached()).isFalse();
    assertThat(ledger.reading(OFFICE, at("2026-11-23T20:00")).isBreached()).isTrue();
  }

  @Test
  void while_a_clock_rests_its_deadline_is_open_unless_it_had_passed() {
    ClockLedger resting =
        ledger(
            ClockEvent.start(MONDAY, FOUR, CLAUSE),
            ClockEvent.pause(at("2026-11-23T11:00"), "PART_ORDERED"));
    ClockReading reading = resting.reading(OFFICE, at("2026-11-25T09:00"));

    assertThat(reading.state()).isEqualTo(ClockState.PAUSED);
    assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(reading.left()).contains(Duration.ofHours(2));
    assertThat(reading.deadline()).isEmpty();
    assertThat(reading.isBreached()).isFalse();
    assertThat(resting.explain(OFFICE))
        .contains(DecisionStep.of("why.clock.PAUSE", "2026-11-23", "PART_ORDERED"));
    ClockLedger late =
        ledger(
            ClockEvent.start(MONDAY, FOUR, CLAUSE),
            ClockEvent.pause(at("2026-11-23T15:00"), "PART_ORDERED"));
    assertThat(late.reading(OFFICE, at("2026-11-25T09:00")).breachedAt())
        .contains(at("2026-11-23T13:00"));
  }

  @Test
  void a_clock_that_ends_while_it_rests_counts_what_it_had() {
    ClockLedger ledger =
        ledger(
            ClockEvent.start(MONDAY, FOUR, CLAUSE),
            ClockEvent.pause(at("2026-11-23T11:00"), "PART_ORDERED"),
            ClockEvent.stop(at("2026-11-25T11:00")));
    ClockReading reading = ledger.reading(OFFICE, at("2026-11-26T11:00"));

    assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(reading.isKept()).contains(true);
    assertThat(ledger.pauses())
        .containsExactly(new Pause(at("2026-11-23T11:00"), at("2026-11-25T11:00"), "PART_ORDERED"));
  }

  @Test
  void parts_of_the_goal_are_used_up_in_working_time_before_and_after_the_deadline() {
    ClockLedger ledger =
        ledger(
            ClockEvent.start(MONDAY, EIGHT, CLAUSE),
            ClockEvent.pause(at("2026-11-23T14:00"), "PART_ORDERED"),
            ClockEvent.resume(at("2026-11-24T09:00")));

    assertThat(ledger.thresholds(OFFICE, Threshold.USUAL))
        .containsExactly(
            new Threshold(50, at("2026-11-23T13:00")),
            new Threshold(75, at("2026-11-24T10:00")),
            new Threshold(90, at("2026-11-24T11:12")),
            new Threshold(100, at("2026-11-24T12:00")),
            new Threshold(150, at("2026-11-24T16:00")));
  }

  @Test
  void parts_that_a_pause_or_the_end_kept_from_being_used_up_are_left_out() {
    ClockLedger ledger = ledger(ClockEvent.start(MONDAY, FOUR, CLAUSE));

    assertThat(
            ledger
                .with(ClockEvent.pause(at("2026-11-23T12:00"), "A"))
                .thresholds(OFFICE, Threshold.USUAL))
        .extracting(Threshold::percent)
        .containsExactly(50, 75);
    assertThat(
            ledger
                .with(ClockEvent.stop(at("2026-11-23T11:00")))
                .thresholds(OFFICE, Threshold.USUAL))
        .extracting(Threshold::percent)
        .containsExactly(50);
  }

  @Test
  void events_told_late_take_their_place_by_their_own_time() {
    List<ClockEvent> told =
        List.of(
            ClockEvent.start(MONDAY, EIGHT, CLAUSE),
            ClockEvent.stop(at("2026-11-24T15:00")),
            ClockEvent.resume(at("2026-11-23T16:00")),
            ClockEvent.pause(at("2026-11-23T10:00"), "OWNER_ABSENT"));
    List<ClockEvent> inOrder = new ArrayList<>(told);
    Collections.swap(inOrder, 1, 3);

    // Told one by one the resumption comes before its pause; told together they are put in order.
    assertThat(ClockLedger.of(told).events()).isEqualTo(inOrder);
    assertThat(ClockLedger.of(told).reading(OFFICE, at("2026-11-25T09:00")).elapsed())
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void what_cannot_have_happened_is_refused_and_named() {
    ClockEvent start = ClockEvent.start(MONDAY, FOUR, CLAUSE);
    ClockEvent pause = ClockEvent.pause(at("2026-11-23T10:00"), "A");
    ClockEvent stop = ClockEvent.stop(at("2026-11-23T12:00"));
    Instant eleven = at("2026-11-23T11:00");

    refused(ClockProblem.NOT_STARTED, start, ClockEvent.pause(at("2026-11-23T08:00"), "A"));
    refused(ClockProblem.STARTED_TWICE, start, ClockEvent.start(eleven, FOUR, CLAUSE));
    refused(ClockProblem.PAUSED_TWICE, start, pause, ClockEvent.pause(eleven, "B"));
    refused(ClockProblem.NOT_PAUSED, start, ClockEvent.resume(eleven));
    refused(ClockProblem.STOPPED, start, stop, ClockEvent.stop(at("2026-11-23T13:00")));
    refused(
        ClockProblem.STOPPED,
        start,
        stop,
        ClockEvent.retarget(MONDAY.plusSeconds(99_999), EIGHT, "x"));
    assertThatThrownBy(() -> ClockLedger.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_problem_has_its_words_in_every_language() {
    for (ClockProblem problem : ClockProblem.values()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
        assertThat(Messages.text(language, "problem." + problem.code(), "PAUSE", "2026-11-23"))
            .contains("2026-11-23");
      }
    }
  }

  @Test
  void a_pause_and_a_goal_have_their_reason_and_other_events_no_goal() {
    assertThatThrownBy(() -> ClockEvent.pause(MONDAY, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ClockEvent.start(MONDAY, FOUR, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClockEvent(ClockEventKind.STOP, MONDAY, FOUR, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void before_its_start_a_clock_shows_nothing_but_its_goal() {
    ClockReading reading =
        ledger(ClockEvent.start(MONDAY, FOUR, CLAUSE)).reading(OFFICE, MONDAY.minusSeconds(1));

    assertThat(reading.state()).isEqualTo(ClockState.NOT_STARTED);
    assertThat(reading.elapsed()).isZero();
    assertThat(reading.deadline()).contains(at("2026-11-23T13:00"));
  }

  @Test
  void an_explanation_names_goal_calendar_windows_pauses_and_holidays_and_can_be_read() {
    ClockLedger ledger =
        ledger(
            ClockEvent.start(at("2026-09-30T16:00"), EIGHT, CLAUSE),
            ClockEvent.retarget(at("2026-09-30T16:30"), FOUR, "contract 7"),
            ClockEvent.pause(at("2026-09-30T17:00"), "OWNER_ABSENT"),
            ClockEvent.resume(at("2026-10-08T10:00")));
    List<DecisionStep> steps = ledger.explain(CHINA);

    assertThat(steps)
        .contains(
            DecisionStep.of("why.clock.START", "2026-09-30", CLAUSE),
            DecisionStep.of("why.goal.WORKING_HOURS", 8),
            DecisionStep.of("why.clock.RETARGET", "2026-09-30", "contract 7"),
            DecisionStep.of("why.goal.WORKING_HOURS", 4),
            DecisionStep.of("why.deadline.calendar", "OFFICE", 3, "Asia/Shanghai"),
            DecisionStep.of(
                "why.deadline.counted",
                "2026-09-30",
                "16:00",
                "2026-09-30",
                "17:00",
                "1:00",
                "1:00"),
            DecisionStep.of(
                "why.deadline.paused",
                "2026-09-30",
                "17:00",
                "2026-10-08",
                "10:00",
                "OWNER_ABSENT"),
            DecisionStep.of(
                "why.deadline.day-closed", "2026-10-01", "NATIONAL_DAY", "国办发明电〔2025〕7号"),
            DecisionStep.of(
                "why.deadline.counted",
                "2026-10-08",
                "10:00",
                "2026-10-08",
                "13:00",
                "3:00",
                "4:00"),
            DecisionStep.of("why.deadline.reached", "2026-10-08", "13:00"));
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
      assertThat(steps)
          .allSatisfy(
              step ->
                  assertThat(Messages.text(language, step.key(), step.arguments().toArray()))
                      .doesNotContain("{"));
    }
  }

  private static ClockLedger ledger(ClockEvent... events) {
    return ClockLedger.of(List.of(events));
  }

  private static void refused(ClockProblem problem, ClockEvent... events) {
    assertThatThrownBy(() -> ledger(events))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }
}
