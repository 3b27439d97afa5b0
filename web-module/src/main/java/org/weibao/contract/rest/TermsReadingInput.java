package org.weibao.contract.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version the caller has read. */
@Schema(name = "ServiceTermsReading", description = "Which version the caller has read")
public record TermsReadingInput(
    @Schema(description = "number of the terms that were read") @NotNull Integer number) {}
