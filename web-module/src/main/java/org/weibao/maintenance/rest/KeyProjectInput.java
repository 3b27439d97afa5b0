package org.weibao.maintenance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.maintenance.KeyProjectService;

/** Since when and why a project is a key one. */
@Schema(name = "KeyProjectInput", description = "Since when and why a project is a key one")
public record KeyProjectInput(
    @NotNull LocalDate since, @NotBlank @Size(max = KeyProjectService.WHY_LENGTH) String why) {}
