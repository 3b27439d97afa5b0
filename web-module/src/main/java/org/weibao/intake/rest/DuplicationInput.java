package org.weibao.intake.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The earlier request. */
@Schema(name = "DuplicationInput")
public record DuplicationInput(@NotBlank @Size(max = 20) String of) {}
