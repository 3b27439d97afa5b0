package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.WorkReport;

/** Why nobody goes. */
@Schema(name = "WorkOrderCancellation", description = "Why nobody goes")
public record WorkCancellationInput(
    @Schema(description = "A code of the rules of dispatch, such as BY_PHONE") @NotBlank
        String reason,
    @Size(max = WorkReport.NOTE_LENGTH) String note) {}
