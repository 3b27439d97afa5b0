package org.weibao.charge.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a list. */
@Schema(name = "PriceListClosing", description = "The end of a price list")
public record ClosingInput(
    @Schema(description = "Last day of service that it holds for") @NotNull LocalDate lastDay) {}
