package org.weibao.project.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an owner moves out. */
@Schema(description = "The day on which the owner moves out, not after today")
public record MoveOutInput(@NotNull LocalDate movedOutOn) {}
