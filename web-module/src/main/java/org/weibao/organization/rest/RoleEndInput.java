package org.weibao.organization.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day with which a role ends. */
@Schema(description = "The day with which a role ends")
public record RoleEndInput(
    @Schema(description = "Last day; yesterday ends it at once") @NotNull LocalDate to) {}
