package org.weibao.stock.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.GoodsView;
import org.weibao.stock.NewGoods;

/** Goods that are to be kept by quantity. */
@Schema(name = "NewStockGoods", description = "Goods that are to be kept by quantity")
public record GoodsInput(
    @Schema(description = "In capitals, digits and dashes", example = "CAB-CAT6")
        @NotBlank
        @Size(max = GoodsView.CODE_LENGTH)
        String code,
    @NotBlank @Size(max = GoodsView.NAME_LENGTH) String name,
    @NotBlank @Size(max = GoodsView.NAME_LENGTH) String nameEn,
    @NotNull GoodsUnit unit) {

  NewGoods command() {
    return new NewGoods(code, name, nameEn, unit);
  }
}
