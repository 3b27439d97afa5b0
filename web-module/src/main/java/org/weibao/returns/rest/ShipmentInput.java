package org.weibao.returns.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the device goes to its maker. */
@Schema(name = "NewShipment", description = "How the device goes to its maker (S01-5.2.1-d)")
public record ShipmentInput(
    @Schema(example = "SF") @NotBlank @Size(max = 60) String carrier,
    @Schema(example = "SF1234567890") @NotBlank @Size(max = 60) String trackingNumber) {}
