package org.weibao.workorder.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.request.Urgency;
import org.weibao.workorder.UndispatchedView;

/** Requests that nobody is sent to. */
@Schema(
    description =
        "Requests that nobody is sent to: emergencies by their limit, then what was left from the"
            + " days before (S04-18), then the others by limit and age")
public record UndispatchedList(List<Item> items) {

  /** One of them. */
  @Schema(name = "Undispatched", description = "A request that nobody is sent to")
  public record Item(
      String number,
      long projectId,
      String projectName,
      String roomLabel,
      String demand,
      Urgency urgency,
      OffsetDateTime receivedAt,
      OffsetDateTime dueAt,
      @Schema(description = "It came in before today") boolean left,
      @Schema(description = "Somebody was there already") boolean again,
      boolean late) {}

  static UndispatchedList of(List<UndispatchedView> views, ZoneId zone) {
    return new UndispatchedList(
        views.stream()
            .map(
                view ->
                    new Item(
                        view.number(),
                        view.projectId(),
                        view.projectName(),
                        view.roomLabel().orElse(null),
                        view.demand(),
                        view.urgency(),
                        Instants.at(view.receivedAt(), zone),
                        Instants.at(view.dueAt(), zone),
                        view.left(),
                        view.again(),
                        view.late()))
            .toList());
  }
}
