package org.weibao.charge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version that is handed to a second person. */
@Schema(name = "PriceListSubmission", description = "A version that is handed to a second person")
public record SubmissionInput(
    @Schema(description = "First day of service that it holds for") @NotNull LocalDate from,
    @Size(max = 500) String note) {}
