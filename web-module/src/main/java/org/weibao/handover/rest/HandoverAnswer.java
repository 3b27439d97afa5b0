package org.weibao.handover.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.handover.HandoverKind;
import org.weibao.handover.HandoverPart;
import org.weibao.handover.HandoverRow;
import org.weibao.handover.HandoverState;
import org.weibao.handover.HandoverView;
import org.weibao.handover.TransferKind;

/** A handover with all that is kept of it. */
@Schema(name = "Handover", description = "A handover with all that is kept of it")
public record HandoverAnswer(
    Row handover,
    String policy,
    String talksWith,
    String personName,
    String personPhone,
    List<Plan> plans,
    List<TrainingAnswer> trainings,
    List<Item> items,
    String closedBy,
    OffsetDateTime closedAt) {

  /** A handover in a list. */
  @Schema(name = "HandoverRow", description = "A handover in a list")
  public record Row(
      long id,
      long projectId,
      String projectCode,
      HandoverKind kind,
      LocalDate eventOn,
      LocalDate startsOn,
      LocalDate dueOn,
      String clause,
      LocalDate talksOn,
      HandoverState state,
      @Schema(description = "Parts that are missing") List<HandoverPart> missing) {

    static Row of(HandoverRow row) {
      return new Row(
          row.id(),
          row.site().projectId(),
          row.site().code(),
          row.kind(),
          row.eventOn(),
          row.startsOn(),
          row.dueOn(),
          row.clause(),
          row.talksOn().orElse(null),
          row.state(),
          row.missing().stream().map(HandoverRow.MissingPart::part).toList());
    }
  }

  /** A version of the emergency plan. */
  @Schema(name = "HandoverPlan", description = "A version of the emergency plan")
  public record Plan(
      int number, String content, String sha256, String writtenBy, OffsetDateTime writtenAt) {}

  /** A piece that is handed over. */
  @Schema(name = "HandoverItem", description = "A piece that is handed over")
  public record Item(
      long id,
      TransferKind kind,
      String content,
      LocalDate plannedOn,
      LocalDate handedOn,
      String handedTo,
      int version) {}

  static HandoverAnswer of(HandoverView view, ZoneId zone) {
    return new HandoverAnswer(
        Row.of(view.row()),
        view.policy(),
        view.talksWith().orElse(null),
        view.personName().orElse(null),
        view.personPhone().orElse(null),
        view.plans().stream()
            .map(
                plan ->
                    new Plan(
                        plan.number(),
                        plan.content(),
                        plan.sha256(),
                        plan.writtenByName(),
                        plan.writtenAt().atZone(zone).toOffsetDateTime()))
            .toList(),
        view.trainings().stream().map(training -> TrainingAnswer.of(training, zone)).toList(),
        view.items().stream()
            .map(
                item ->
                    new Item(
                        item.id(),
                        item.kind(),
                        item.content(),
                        item.plannedOn(),
                        item.handedOn().orElse(null),
                        item.handedTo().orElse(null),
                        item.version()))
            .toList(),
        view.closedByName().orElse(null),
        view.closedAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null));
  }
}
