package org.weibao.warranty.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a wish. */
@Schema(name = "CoverOverrideDecision", description = "An answer to a wish")
public record OverrideDecisionInput(
    @NotNull Boolean agreed,
    @Schema(description = "Needed for a refusal") @Size(max = 1000) String opinion) {}
