package org.weibao.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.clock.ClockState;
import org.weibao.kernel.DecisionStep;

/**
 * A clock of a request that a deadline rule started, with its reasons.
 *
 * @param target what is to be done in time, by the vocabulary of the packs
 * @param rule name of the rule; several for a tie
 * @param policy pack and version
 * @param calendar by which it is counted; empty if every hour counts
 * @param calendarVersion version of the calendar by which it was counted last
 * @param dueAt empty while nobody can know it; see {@code hold}
 * @param hold why nobody can
 * @param holdDetail the figure, calendar or rules concerned
 * @param left what is left of the goal, in its own way of counting
 * @param late whether the goal was missed, or is by now
 * @param pauseReasons reasons for which a person may let it rest
 * @param manual whether a person says that it is done; the product sees the others for itself
 * @param steps why it is due when it is
 */
public record ClockView(
    long id,
    String target,
    String rule,
    String clause,
    String policy,
    Optional<String> calendar,
    Optional<Integer> calendarVersion,
    Instant startedAt,
    Optional<Instant> dueAt,
    Optional<Instant> stoppedAt,
    ClockState state,
    Optional<ClockHold> hold,
    Optional<String> holdDetail,
    Optional<Duration> left,
    boolean late,
    List<String> pauseReasons,
    boolean manual,
    List<DecisionStep> steps,
    List<Event> events) {

  /** Lists are copied. */
  public ClockView {
    pauseReasons = List.copyOf(pauseReasons);
    steps = List.copyOf(steps);
    events = List.copyOf(events);
  }

  /**
   * Something that happened to it.
   *
   * @param dueBefore when it was due before, if that changed
   * @param dueAfter when it was due from then on, if that changed
   * @param reason why it rests, or the calendar that changed; may be blank
   * @param personName who told it; empty for the product
   */
  public record Event(
      ClockDeed deed,
      Instant at,
      Optional<Instant> dueBefore,
      Optional<Instant> dueAfter,
      String reason,
      Optional<String> personName) {}
}
