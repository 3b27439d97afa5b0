package org.weibao.request.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.clock.ClockEventKind;
import org.weibao.kernel.rest.Instants;
import org.weibao.request.ClockEventView;
import org.weibao.request.ClockTarget;

/** The clock of a request. */
@Schema(name = "RequestClock", description = "Events of the request's clock in their order")
public record ClockAnswer(List<Event> events) {

  /** One event. */
  @Schema(name = "ClockEvent")
  public record Event(
      ClockTarget target,
      ClockEventKind kind,
      OffsetDateTime at,
      @Schema(description = "Calendar hours") Integer goalHours,
      @Schema(example = "S01-5.4.1.2-2A") String clause,
      String personName) {}

  static ClockAnswer of(List<ClockEventView> events, ZoneId zone) {
    return new ClockAnswer(
        events.stream()
            .map(
                event ->
                    new Event(
                        event.target(),
                        event.kind(),
                        Instants.at(event.at(), zone),
                        event.goalHours().orElse(null),
                        event.clause().orElse(null),
                        event.personName()))
            .toList());
  }
}
