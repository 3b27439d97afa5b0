package org.weibao.stock.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.GoodsView;

/** What goods are to be called from now on. */
@Schema(name = "StockGoodsNames", description = "What goods are to be called from now on")
public record GoodsNamesInput(
    @NotBlank @Size(max = GoodsView.NAME_LENGTH) String name,
    @NotBlank @Size(max = GoodsView.NAME_LENGTH) String nameEn) {}
