package org.weibao.request.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.clock.ClockState;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.rest.Instants;
import org.weibao.request.ClockDeed;
import org.weibao.request.ClockHold;
import org.weibao.request.ClockView;

/** Clocks that the rules of bound packs gave a request. */
@Schema(
    name = "RequestClocks",
    description = "Clocks that the rules of the packs bound to the project gave a request")
public record ClocksAnswer(List<Clock> clocks) {

  /** One clock. */
  @Schema(name = "RuleClock", description = "A clock with its reasons and what happened to it")
  public record Clock(
      @Schema(example = "ARRIVE") String target,
      String rule,
      @Schema(example = "S04-19-a") String clause,
      @Schema(example = "S04@1") String policy,
      @Schema(example = "S04/working-hours") String calendar,
      Integer calendarVersion,
      ClockState state,
      OffsetDateTime startedAt,
      @Schema(description = "Missing while nobody can know it; see hold") OffsetDateTime dueAt,
      OffsetDateTime stoppedAt,
      @Schema(description = "Minutes left of the goal, in its own way of counting")
          Long minutesLeft,
      boolean late,
      ClockHold hold,
      @Schema(description = "The figure, calendar or rules concerned") String holdDetail,
      @Schema(description = "Reasons for which a person may let it rest") List<String> pauseReasons,
      @Schema(description = "The reasons in sentences, in the language asked for")
          List<String> reasons,
      List<Event> events) {}

  /** One event. */
  @Schema(name = "RuleClockEvent")
  public record Event(
      ClockDeed deed,
      OffsetDateTime at,
      OffsetDateTime dueBefore,
      OffsetDateTime dueAfter,
      String reason,
      String personName) {}

  static ClocksAnswer of(
      List<ClockView> clocks, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new ClocksAnswer(clocks.stream().map(one -> clock(one, words, zone)).toList());
  }

  private static Clock clock(
      ClockView one, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new Clock(
        one.target(),
        one.rule(),
        one.clause(),
        one.policy(),
        one.calendar().orElse(null),
        one.calendarVersion().orElse(null),
        one.state(),
        Instants.at(one.startedAt(), zone),
        one.dueAt().map(at -> Instants.at(at, zone)).orElse(null),
        one.stoppedAt().map(at -> Instants.at(at, zone)).orElse(null),
        one.left().map(left -> left.toMinutes()).orElse(null),
        one.late(),
        one.hold().orElse(null),
        one.holdDetail().orElse(null),
        one.pauseReasons(),
        words.apply(one.steps()),
        one.events().stream().map(event -> event(event, zone)).toList());
  }

  private static Event event(ClockView.Event event, ZoneId zone) {
    return new Event(
        event.deed(),
        Instants.at(event.at(), zone),
        event.dueBefore().map(at -> Instants.at(at, zone)).orElse(null),
        event.dueAfter().map(at -> Instants.at(at, zone)).orElse(null),
        event.reason().isEmpty() ? null : event.reason(),
        event.personName().orElse(null));
  }
}
