package org.weibao.charge.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a charge is taken back. */
@Schema(name = "ChargeWithdrawal", description = "Why a charge is taken back")
public record WithdrawalInput(@NotBlank @Size(max = 500) String reason) {}
