package org.weibao.workshop.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the planned time cannot be kept. */
@Schema(name = "RepairHelp", description = "Why the planned time cannot be kept (S04-14)")
public record HelpInput(@NotBlank @Size(max = 500) String reason) {}
