package org.weibao.warranty.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.NewCoverage;

/** Ends a row of cover before its time. */
@Schema(name = "CoverageEnd", description = "Ends a row of cover before its time")
public record CoverageEndInput(
    @Schema(description = "Last day; before the first one, the row never held") @NotNull
        LocalDate lastDay,
    @NotBlank @Size(max = NewCoverage.REASON_LENGTH) String reason) {}
