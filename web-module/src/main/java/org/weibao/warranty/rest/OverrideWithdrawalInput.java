package org.weibao.warranty.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.AskOverride;

/** Why a wish is taken back. */
@Schema(name = "CoverOverrideWithdrawal", description = "Why a wish is taken back")
public record OverrideWithdrawalInput(
    @NotBlank @Size(max = AskOverride.REASON_LENGTH) String reason) {}
