package org.weibao.maintenance.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.maintenance.FormEntries;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.TestRecord;
import org.weibao.routine.rest.MeasureAnswer;

/** A register form. */
@Schema(name = "MaintenanceForm", description = "A register form of maintenance (S12-4.1.4)")
public record MaintenanceFormAnswer(
    String number,
    FormGround ground,
    long projectId,
    String customer,
    String requestNumber,
    Long visitId,
    @Schema(description = "When the work was over; the beginning of its day for a routine visit")
        OffsetDateTime workedAt,
    FormEntries entries,
    @Schema(description = "What was looked at on the routine visit") List<Check> checks,
    @Schema(description = "What was measured on it") List<MeasureAnswer> measures,
    @Schema(description = "What it must have") List<FormNeed> needs,
    @Schema(description = "What is missing") List<FormNeed> missing,
    FormState state,
    Signed signed,
    Sealed seal,
    String clause,
    String policy,
    @Schema(description = "The entity tag's number") int version) {

  /** The customer's signature. */
  @Schema(name = "MaintenanceFormSigned", description = "The customer's signature")
  public record Signed(
      String signer,
      boolean onPaper,
      String remark,
      OffsetDateTime signedAt,
      String takenBy,
      @Schema(description = "Fingerprint of what was signed") String sha256) {}

  /** The customer's seal. */
  @Schema(name = "MaintenanceFormSealed", description = "The customer's seal")
  public record Sealed(
      String sealer,
      LocalDate sealedOn,
      @Schema(description = "Id of the photo or scan of the sealed sheet") Long file,
      String statedBy,
      OffsetDateTime statedAt) {}

  /** What was found at a point. */
  @Schema(name = "MaintenanceFormCheck", description = "What was found at a point")
  public record Check(String item, String name, CheckOutcome outcome, String note) {}

  static MaintenanceFormAnswer of(MaintenanceFormView form, TestRecord record, ZoneId zone) {
    return new MaintenanceFormAnswer(
        form.number(),
        form.ground(),
        form.projectId(),
        form.customer(),
        form.requestNumber().orElse(null),
        form.visitId().orElse(null),
        Instants.at(form.workedAt(), zone),
        form.entries(),
        record.checks().stream()
            .map(
                check ->
                    new Check(
                        check.item(),
                        check.names().simplified(),
                        check.outcome(),
                        check.note().orElse(null)))
            .toList(),
        record.measures().stream().map(MeasureAnswer::of).toList(),
        form.needs().stream().sorted().toList(),
        form.missing(),
        form.state(),
        form.signed()
            .map(
                signed ->
                    new Signed(
                        signed.signer(),
                        signed.onPaper(),
                        signed.remark().orElse(null),
                        Instants.at(signed.signedAt(), zone),
                        signed.takenByName(),
                        signed.sha256()))
            .orElse(null),
        form.seal()
            .map(
                mark ->
                    new Sealed(
                        mark.sealer(),
                        mark.sealedOn(),
                        mark.fileId().orElse(null),
                        mark.statedByName(),
                        Instants.at(mark.statedAt(), zone)))
            .orElse(null),
        form.clause(),
        form.policy(),
        form.version());
  }
}
