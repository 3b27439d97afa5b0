package org.weibao.workorder.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.request.Urgency;
import org.weibao.stock.GoodsUnit;
import org.weibao.workorder.MateState;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.SheetToSign;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkEventView;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkStatus;

/** A visit that somebody is sent to. */
@Schema(name = "WorkOrder", description = "A visit that somebody is sent to")
public record WorkOrderAnswer(
    @Schema(example = "WO2611-000042") String number,
    @Schema(description = "Absent for a routine visit") String requestNumber,
    long projectId,
    String projectName,
    String projectNameEn,
    String roomLabel,
    String location,
    String deviceSerial,
    String task,
    Urgency urgency,
    @Schema(description = "Until when somebody has to be there") OffsetDateTime dueAt,
    Long technicianId,
    String technicianName,
    String crewCompany,
    String crewPhone,
    @Schema(description = "Others of ours who go along") List<Mate> mates,
    OffsetDateTime plannedFrom,
    OffsetDateTime plannedTo,
    WorkStatus status,
    @Schema(description = "The visit that the arrival made, to write its F1") Long visitId,
    OffsetDateTime arrivedAt,
    OffsetDateTime finishedAt,
    Boolean solved,
    ServiceClass serviceClass,
    Integer travelMinutes,
    Integer labourMinutes,
    String faultRecord,
    @Schema(description = "The routine visit that is held on it") Long routineVisitId,
    @Schema(description = "The entity tag's number") int version,
    @Schema(description = "What happened, in its order; only where one is asked for")
        List<Event> events,
    @Schema(
            description =
                "What the customer is asked to sign, while he can sign; only where one is asked for")
        ToSign toSign) {

  /** What the customer is asked to sign, beside what stands in the work order. */
  @Schema(
      name = "WorkOrderToSign",
      description = "What the customer is asked to sign, beside what stands in the work order")
  public record ToSign(
      @Schema(
              description =
                  "SHA-256 of all that stands on the sheet; goes back with the signature as sheet")
          String digest,
      @Schema(description = "Parts that were used and not taken back") List<Part> parts) {}

  /** A part on the sheet. */
  @Schema(name = "WorkOrderPartToSign", description = "A part on the sheet")
  public record Part(
      String code, String name, String nameEn, String serial, GoodsUnit unit, int quantity) {}

  /** Somebody who goes along. */
  @Schema(name = "WorkOrderMate", description = "Somebody who goes along")
  public record Mate(
      long personId,
      String name,
      MateState state,
      @Schema(description = "His own") Integer travelMinutes,
      @Schema(description = "His own") Integer labourMinutes) {}

  /** Something that happened. */
  @Schema(name = "WorkOrderEvent", description = "Something that happened")
  public record Event(
      WorkAction action,
      OffsetDateTime happenedAt,
      @Schema(description = "When it was told here") OffsetDateTime receivedAt,
      Long offsetMillis,
      String by,
      String reason,
      String note) {}

  /** With instants in a zone. */
  static WorkOrderAnswer of(WorkOrderView view, List<WorkEventView> events, ZoneId zone) {
    return of(view, events, Optional.empty(), zone);
  }

  /** The same with what is to be signed. */
  static WorkOrderAnswer of(
      WorkOrderView view, List<WorkEventView> events, Optional<SheetToSign> sheet, ZoneId zone) {
    return new WorkOrderAnswer(
        view.number(),
        view.requestNumber().orElse(null),
        view.projectId(),
        view.projectName(),
        view.projectNameEn(),
        view.roomLabel().orElse(null),
        view.location().orElse(null),
        view.deviceSerial().orElse(null),
        view.task(),
        view.urgency().orElse(null),
        Instants.at(view.dueAt(), zone),
        view.technicianId().orElse(null),
        view.technicianName(),
        view.crew().map(OutsideCrew::company).orElse(null),
        view.crew().map(OutsideCrew::phone).orElse(null),
        view.mates().stream().map(WorkOrderAnswer::mate).toList(),
        Instants.at(view.plannedFrom(), zone),
        Instants.at(view.plannedTo(), zone),
        view.status(),
        view.visitId().orElse(null),
        Instants.at(view.arrivedAt(), zone),
        Instants.at(view.finishedAt(), zone),
        view.solved().orElse(null),
        view.serviceClass().orElse(null),
        view.travelMinutes().orElse(null),
        view.labourMinutes().orElse(null),
        view.faultRecord().orElse(null),
        view.routineVisitId().orElse(null),
        view.version(),
        events == null ? null : events.stream().map(event -> event(event, zone)).toList(),
        sheet.map(WorkOrderAnswer::toSign).orElse(null));
  }

  private static ToSign toSign(SheetToSign sheet) {
    return new ToSign(
        sheet.digest(),
        sheet.parts().stream()
            .map(
                part ->
                    new Part(
                        part.code(),
                        part.name(),
                        part.nameEn(),
                        part.serial().orElse(null),
                        part.unit().orElse(null),
                        part.quantity()))
            .toList());
  }

  private static Mate mate(WorkMateView view) {
    return new Mate(
        view.personId(),
        view.name(),
        view.state(),
        view.travelMinutes().orElse(null),
        view.labourMinutes().orElse(null));
  }

  private static Event event(WorkEventView view, ZoneId zone) {
    return new Event(
        view.action(),
        Instants.at(view.happenedAt(), zone),
        Instants.at(view.receivedAt(), zone),
        view.offsetMillis().orElse(null),
        view.byName(),
        view.reason().orElse(null),
        view.note().orElse(null));
  }
}
