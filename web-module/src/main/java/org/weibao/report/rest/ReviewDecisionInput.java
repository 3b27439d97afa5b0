package org.weibao.report.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision of the step that waits. */
@Schema(name = "NewReviewDecision", description = "A decision of the step that waits")
public record ReviewDecisionInput(
    @NotNull Boolean agreed,
    @Schema(description = "Needed when one does not agree") @Size(max = 1000) String opinion) {}
