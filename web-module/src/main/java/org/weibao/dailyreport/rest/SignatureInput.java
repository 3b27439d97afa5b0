package org.weibao.dailyreport.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.DecideApproval;

/** A signature under a supervisor's report, or its refusal. */
@Schema(name = "CityDailyReportDecision", description = "A signature, or its refusal (S04-17)")
public record SignatureInput(
    @NotNull Boolean agreed,
    @Schema(description = "Needed for a refusal") @Size(max = DecideApproval.OPINION_LENGTH)
        String opinion) {}
