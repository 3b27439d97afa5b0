package org.weibao.workshop.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the supervisor's inspection found. */
@Schema(name = "RepairInspection", description = "What the supervisor's inspection found")
public record InspectionInput(
    @NotNull Boolean passed,
    @Schema(description = "Needed where it is not passed") @Size(max = 500) String note) {}
