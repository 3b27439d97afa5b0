package org.weibao.workshop.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workshop.ReturnGoods;
import org.weibao.workshop.TakeGoods;

/** Goods that go back to their owner. */
@Schema(name = "GoodsGivenBack", description = "Goods that go back to their owner (S04-12-d)")
public record GivingBackInput(
    @Schema(description = "Who took them and signed") @NotBlank @Size(max = TakeGoods.NAME_LENGTH)
        String receivedBy,
    @Schema(description = "Why they go back without repair") @Size(max = ReturnGoods.REASON_LENGTH)
        String unrepairedReason,
    @Schema(description = "Why the receipt does not come back")
        @Size(max = ReturnGoods.REASON_LENGTH)
        String receiptMissing) {

  ReturnGoods command() {
    return new ReturnGoods(
        receivedBy, Optional.ofNullable(unrepairedReason), Optional.ofNullable(receiptMissing));
  }
}
