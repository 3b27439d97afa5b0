package org.weibao.report.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.organization.Role;
import org.weibao.repair.FaultCause;
import org.weibao.repair.rest.FaultRecordAnswer;
import org.weibao.report.FaultRecordTotal;

/** The F1 total of a project and month. */
@Schema(
    name = "FaultRecordTotal",
    description = "The F1 total of a project and month (S01-5.1.3-d)")
public record FaultRecordTotalAnswer(
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    @Schema(type = SchemaType.STRING, example = "2026-10") YearMonth month,
    @Schema(description = "Last day on which the recipient must have it") LocalDate dueOn,
    Role recipient,
    @Schema(description = "The rule that sets day and recipient") String clause,
    Counts counts,
    @Schema(description = "Most frequent first") List<Cause> causes,
    @Schema(description = "Devices replaced, by model (S01-5.1.3-c)") List<Model> replaced,
    List<FaultRecordAnswer> records) {

  /** Numbers of records. */
  @Schema(name = "FaultRecordCounts", description = "Numbers of records")
  public record Counts(
      int records,
      int emergencies,
      int solvedOnSpot,
      int replacements,
      int inWarranty,
      int outOfWarranty,
      int reviewed) {}

  /** How often a cause was found. */
  @Schema(name = "CauseCount", description = "How often a cause was found")
  public record Cause(FaultCause cause, int records) {}

  /** How many devices of a model were replaced. */
  @Schema(name = "ModelCount", description = "How many devices of a model were replaced")
  public record Model(String modelName, String modelNameEn, int quantity) {}

  static FaultRecordTotalAnswer of(FaultRecordTotal total, ZoneId zone) {
    FaultRecordTotal.Counts counts = total.counts();
    return new FaultRecordTotalAnswer(
        total.project().id(),
        total.project().code(),
        total.project().name(),
        total.project().nameEn(),
        total.month(),
        total.dueOn(),
        total.recipient(),
        total.clause(),
        new Counts(
            counts.records(),
            counts.emergencies(),
            counts.solvedOnSpot(),
            counts.replacements(),
            counts.inWarranty(),
            counts.outOfWarranty(),
            counts.reviewed()),
        total.causes().stream().map(row -> new Cause(row.cause(), row.records())).toList(),
        total.replaced().stream()
            .map(row -> new Model(row.modelName(), row.modelNameEn(), row.quantity()))
            .toList(),
        total.records().stream().map(record -> FaultRecordAnswer.of(record, zone)).toList());
  }
}
