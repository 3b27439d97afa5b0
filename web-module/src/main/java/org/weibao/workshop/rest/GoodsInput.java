package org.weibao.workshop.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workshop.TakeGoods;

/** Goods that are taken away for repair. */
@Schema(name = "NewGoodsReceipt", description = "Goods that are taken away for repair")
public record GoodsInput(
    @NotBlank @Size(max = TakeGoods.WHAT_LENGTH) String what,
    @Schema(description = "Of one of our devices; none for what else an owner hands over")
        @Size(max = 60)
        String serial,
    @Schema(description = "How it looks and what comes with it")
        @NotBlank
        @Size(max = TakeGoods.LOOK_LENGTH)
        String look,
    @Schema(description = "Who handed it over and signed")
        @NotBlank
        @Size(max = TakeGoods.NAME_LENGTH)
        String handedOverBy,
    @Schema(description = "Day on which it is promised back") @NotNull LocalDate plannedOn) {

  TakeGoods command() {
    return new TakeGoods(what, Optional.ofNullable(serial), look, handedOverBy, plannedOn);
  }
}
