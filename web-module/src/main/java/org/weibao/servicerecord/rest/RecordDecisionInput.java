package org.weibao.servicerecord.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.DecideApproval;

/** A signature or approval, or a refusal. */
@Schema(name = "ServiceRecordDecision", description = "A signature or approval, or a refusal")
public record RecordDecisionInput(
    @NotNull Boolean agreed,
    @Schema(description = "Needed for a refusal") @Size(max = DecideApproval.OPINION_LENGTH)
        String opinion) {}
