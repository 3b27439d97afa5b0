package org.weibao.charge.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.NewPriceList;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.LocalNames;

/** A price list that is begun. */
@Schema(name = "NewPriceList", description = "A price list that is begun, with an empty draft")
public record PriceListInput(
    @Schema(example = "SZ-2026") @NotBlank @Size(max = NewPriceList.CODE_LENGTH) String code,
    @Schema(description = "DEPARTMENT, REGION or PROJECT") @NotNull ScopeKind scope,
    @Schema(description = "Region or project") Long placeId,
    @NotBlank @Size(max = NewPriceList.NAME_LENGTH) String nameEn,
    @NotBlank @Size(max = NewPriceList.NAME_LENGTH) String nameZhCn,
    @NotBlank @Size(max = NewPriceList.NAME_LENGTH) String nameZhTw,
    @Schema(example = "CNY") @NotBlank @Size(max = 3) String currency,
    @Schema(description = "HALF_UP unless said otherwise") RoundingMode rounding) {

  NewPriceList command() {
    return new NewPriceList(
        code,
        scope,
        Optional.ofNullable(placeId),
        new LocalNames(nameEn, nameZhCn, nameZhTw),
        currency,
        Optional.ofNullable(rounding).orElse(RoundingMode.HALF_UP));
  }
}
