package org.weibao.maintenance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.maintenance.KeyProjectService;

/** Who answers for what. */
@Schema(name = "KeyDutyInput", description = "Who answers for what")
public record KeyDutyInput(
    @NotNull Long personId, @NotBlank @Size(max = KeyProjectService.AREA_LENGTH) String area) {}
