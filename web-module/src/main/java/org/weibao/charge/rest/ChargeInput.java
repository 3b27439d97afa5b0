package org.weibao.charge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.AddCharge;
import org.weibao.charge.AddCharge.OwnPrice;
import org.weibao.charge.PriceUnit;

/** Work that is charged. */
@Schema(
    name = "NewCharge",
    description = "Work that is charged, by a list or at a price of its own")
public record ChargeInput(
    @Schema(description = "Day on which the work was done; the list of that day holds") @NotNull
        LocalDate serviceDay,
    @Schema(description = "Line of the list") @Size(max = 60) String code,
    @Schema(description = "At most two decimals", example = "2") @NotNull BigDecimal quantity,
    @Schema(description = "What no list has (S01-5.3.1-b); then unit, unitPrice and reason too")
        @Size(max = OwnPrice.NAME_LENGTH)
        String name,
    PriceUnit unit,
    BigDecimal unitPrice,
    @Size(max = OwnPrice.REASON_LENGTH) String reason,
    @Schema(description = "Where the project's rules ask for it", example = "A") @Size(max = 60)
        String serviceClass,
    @Schema(description = "Where the project's rules ask for it") Boolean lowAmount) {

  AddCharge command() {
    boolean own = name != null || unit != null || unitPrice != null || reason != null;
    return new AddCharge(
        serviceDay,
        code,
        quantity,
        own ? Optional.of(new OwnPrice(name, unit, unitPrice, reason)) : Optional.empty(),
        facts());
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>();
    if (serviceClass != null) {
      facts.put("serviceClass", serviceClass);
    }
    if (lowAmount != null) {
      facts.put("lowAmount", lowAmount.toString());
    }
    return facts;
  }
}
