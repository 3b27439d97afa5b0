package org.weibao.routine.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.CheckView;
import org.weibao.routine.ChecklistItem;
import org.weibao.routine.MissedReason;
import org.weibao.routine.MoveReason;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;
import org.weibao.routine.VisitView;

/** A routine visit with all that is kept of it. */
@Schema(name = "RoutineVisit", description = "A routine visit with all that is kept of it")
public record RoutineVisitAnswer(
    Row visit,
    String policy,
    List<String> tasks,
    @Schema(description = "Why it is asked for") List<String> why,
    String heldBy,
    OffsetDateTime recordedAt,
    String note,
    MissedReason missedReason,
    String missedNote,
    List<Move> moves,
    List<String> tasksDone,
    @Schema(description = "What has to be looked at, until it is held") List<Point> checklist,
    List<Check> checks,
    @Schema(description = "What was measured") List<MeasureAnswer> measures) {

  /** A visit on a calendar. */
  @Schema(name = "RoutineVisitRow", description = "A routine visit on a calendar")
  public record Row(
      long id,
      long projectId,
      String projectCode,
      @Schema(example = "2026-W48") String period,
      int sequence,
      int times,
      LocalDate firstDay,
      LocalDate lastDay,
      @Schema(description = "Empty for a visit that another pack asks for") String serviceCase,
      @Schema(description = "Pack and rule beside the service case", example = "S09C.usage-visit")
          String rule,
      @Schema(description = "Kind of such a visit", example = "USAGE_VISIT") String kind,
      String clause,
      LocalDate plannedOn,
      VisitState state,
      Long personId,
      String person,
      LocalDate heldOn,
      boolean heldLate) {

    static Row of(VisitRow row) {
      return new Row(
          row.id(),
          row.projectId(),
          row.projectCode(),
          row.periodKey(),
          row.sequence(),
          row.times(),
          row.firstDay(),
          row.lastDay(),
          row.serviceCase(),
          row.rule(),
          row.kind(),
          row.clause(),
          row.plannedOn(),
          row.state(),
          row.personId().orElse(null),
          row.personName().orElse(null),
          row.heldOn().orElse(null),
          row.heldLate());
    }
  }

  /** A point to look at. */
  @Schema(name = "RoutineChecklistPoint", description = "A point to look at")
  public record Point(String item, String name, String source) {}

  /** What was found. */
  @Schema(name = "RoutineCheck", description = "What was found at a point")
  public record Check(
      String item, String name, CheckOutcome outcome, String note, String requestNumber) {

    static Check of(CheckView check, Locale locale) {
      return new Check(
          check.item(),
          check.names().in(locale),
          check.outcome(),
          check.note().orElse(null),
          check.requestNumber().orElse(null));
    }
  }

  /** A day that it was put on. */
  @Schema(name = "RoutineMove", description = "A day that a visit was put on")
  public record Move(
      LocalDate from,
      LocalDate to,
      MoveReason reason,
      String note,
      String movedBy,
      OffsetDateTime movedAt) {}

  static RoutineVisitAnswer of(
      VisitView view, List<ChecklistItem> checklist, List<String> why, Locale locale, ZoneId zone) {
    return new RoutineVisitAnswer(
        Row.of(view.row()),
        view.policy(),
        view.tasks(),
        why,
        view.heldByName().orElse(null),
        view.recordedAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null),
        view.note().orElse(null),
        view.missedReason().orElse(null),
        view.missedNote().orElse(null),
        view.moves().stream()
            .map(
                move ->
                    new Move(
                        move.from(),
                        move.to(),
                        move.reason(),
                        move.note().orElse(null),
                        move.byName(),
                        move.at().atZone(zone).toOffsetDateTime()))
            .toList(),
        view.tasksDone().stream().filter(task -> task.done()).map(task -> task.task()).toList(),
        checklist.stream()
            .map(item -> new Point(item.id(), item.names().in(locale), item.source()))
            .toList(),
        view.checks().stream().map(check -> Check.of(check, locale)).toList(),
        view.measures().stream().map(MeasureAnswer::of).toList());
  }
}
