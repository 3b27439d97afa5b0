package org.weibao.warranty.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.NewCoverage;

/** Which part failed. */
@Schema(name = "FailedComponent", description = "Which part of the device failed")
public record ComponentInput(
    @NotBlank @Size(max = NewCoverage.COMPONENT_LENGTH) String component) {}
