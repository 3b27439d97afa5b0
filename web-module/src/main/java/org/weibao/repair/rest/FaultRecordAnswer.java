package org.weibao.repair.rest;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;

/** A fault handling record F1. */
@Schema(name = "FaultRecord", description = "A fault handling record F1 (VKWY7.5.1-J02-03-F1)")
public record FaultRecordAnswer(
    @Schema(example = "FR2611-000007") String number,
    String requestNumber,
    long visitId,
    long projectId,
    String projectName,
    String projectNameEn,
    String roomLabel,
    String ownerName,
    String deviceSerial,
    String modelName,
    String modelNameEn,
    OffsetDateTime reportedAt,
    OffsetDateTime arrivedAt,
    OffsetDateTime doneAt,
    boolean emergency,
    FaultCause cause,
    String causeText,
    String handling,
    boolean solvedOnSpot,
    boolean replaced,
    String oldSerial,
    String newSerial,
    boolean inWarranty,
    String serviceCase,
    String technicianName,
    @Schema(description = "Technical group supervisor (S01-4-3-a)") String reviewedByName,
    OffsetDateTime reviewedAt,
    @Schema(type = SchemaType.STRING, example = "2026-11") YearMonth period,
    @Schema(description = "The entity tag's number") int version) {

  /** With instants in a zone. */
  public static FaultRecordAnswer of(FaultRecordView view, ZoneId zone) {
    return new FaultRecordAnswer(
        view.number(),
        view.requestNumber(),
        view.visitId(),
        view.projectId(),
        view.projectName(),
        view.projectNameEn(),
        view.roomLabel().orElse(null),
        view.ownerName().orElse(null),
        view.deviceSerial().orElse(null),
        view.modelName().orElse(null),
        view.modelNameEn().orElse(null),
        Instants.at(view.reportedAt(), zone),
        Instants.at(view.arrivedAt(), zone),
        Instants.at(view.doneAt(), zone),
        view.emergency(),
        view.cause(),
        view.causeText().orElse(null),
        view.handling(),
        view.solvedOnSpot(),
        view.replaced(),
        view.oldSerial().orElse(null),
        view.newSerial().orElse(null),
        view.inWarranty(),
        view.serviceCase(),
        view.technicianName(),
        view.reviewedByName().orElse(null),
        Instants.at(view.reviewedAt(), zone),
        view.period(),
        view.version());
  }
}
