package org.weibao.charge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to what waits for approval. */
@Schema(name = "PriceDecision", description = "An answer to what waits for approval")
public record PriceDecisionInput(
    @NotNull Boolean agreed,
    @Schema(description = "Needed for a refusal") @Size(max = 500) String opinion) {}
