package org.weibao.returns.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a return is given up. */
@Schema(name = "NewCancellation", description = "Why a return is given up")
public record CancellationInput(@NotBlank @Size(max = 1000) String reason) {}
