package org.weibao.warranty.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.AskOverride;
import org.weibao.warranty.CostClass;

/** A wish to bear a class of cost otherwise. */
@Schema(
    name = "NewCoverOverride",
    description = "A wish to bear a class of cost otherwise; the supplier's share stays")
public record OverrideInput(
    @NotNull CostClass cost,
    @Schema(description = "Percent that the customer is to bear", example = "0") @NotNull
        BigDecimal customer,
    @Schema(description = "What it is about, in yuan; by it the rules say who is asked") @NotNull
        BigDecimal amount,
    @NotBlank @Size(max = AskOverride.REASON_LENGTH) String reason) {

  AskOverride command() {
    return new AskOverride(cost, customer, amount, reason);
  }
}
