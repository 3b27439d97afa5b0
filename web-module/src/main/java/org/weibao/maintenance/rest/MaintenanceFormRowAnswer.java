package org.weibao.maintenance.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceFormRow;

/** A register form in a list. */
@Schema(name = "MaintenanceFormRow", description = "A register form of maintenance in a list")
public record MaintenanceFormRowAnswer(
    String number,
    FormGround ground,
    long projectId,
    String requestNumber,
    Long visitId,
    @Schema(description = "What was reported, or the period that was tested") String subject,
    LocalDate workedOn,
    FormState state,
    String signer,
    OffsetDateTime signedAt,
    String sealer,
    LocalDate sealedOn) {

  static MaintenanceFormRowAnswer of(MaintenanceFormRow row, ZoneId zone) {
    return new MaintenanceFormRowAnswer(
        row.number(),
        row.ground(),
        row.projectId(),
        row.requestNumber().orElse(null),
        row.visitId().orElse(null),
        row.subject(),
        row.workedOn(),
        row.state(),
        row.signer().orElse(null),
        Instants.at(row.signedAt(), zone),
        row.sealer().orElse(null),
        row.sealedOn().orElse(null));
  }
}
