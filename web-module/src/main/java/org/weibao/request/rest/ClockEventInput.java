package org.weibao.request.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.request.ClockDeed;

/** What happened to a clock. */
@Schema(name = "RuleClockEventInput", description = "What happened to a clock")
public record ClockEventInput(
    @Schema(description = "STOP, PAUSE or RESUME") @NotNull ClockDeed deed,
    @Schema(description = "Of a pause: one of the clock's pauseReasons") @Size(max = 40)
        String reason) {}
