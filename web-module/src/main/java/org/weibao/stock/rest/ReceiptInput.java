package org.weibao.stock.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods that come into a city's store. */
@Schema(name = "StockReceipt", description = "Goods that come into a city's store")
public record ReceiptInput(
    @NotBlank String goods,
    @NotNull Long cityId,
    @NotNull Integer quantity,
    @Schema(description = "Number of the delivery note") @Size(max = 20) String document) {}
