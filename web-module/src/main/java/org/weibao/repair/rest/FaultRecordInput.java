package org.weibao.repair.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;

/** What was found and done: form F1. */
@Schema(name = "NewFaultRecord", description = "What was found and done: form F1")
public record FaultRecordInput(
    @Schema(description = "Visit in which it was done; one F1 a visit") @NotNull Long visitId,
    @NotNull FaultCause cause,
    @Size(max = RecordFault.CAUSE_LENGTH) String causeText,
    @NotBlank @Size(max = RecordFault.HANDLING_LENGTH) String handling,
    @Schema(description = "Whether the fault is gone (S01-5.1.3-a)") @NotNull Boolean solvedOnSpot,
    @Schema(description = "Whether a device was replaced (S01-5.1.3-b); then both serials") @NotNull
        Boolean replaced,
    @Schema(description = "Device taken out") @Size(max = 60) String oldSerial,
    @Schema(description = "Spare put in") @Size(max = 60) String newSerial,
    @NotNull OffsetDateTime doneAt) {

  RecordFault command() {
    return new RecordFault(
        visitId,
        cause,
        Optional.ofNullable(causeText),
        handling,
        solvedOnSpot,
        replaced,
        Optional.ofNullable(oldSerial),
        Optional.ofNullable(newSerial),
        doneAt.toInstant());
  }
}
