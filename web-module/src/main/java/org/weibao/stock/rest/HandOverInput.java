package org.weibao.stock.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.HandOver;

/** Goods or a spare on the way between a store and a technician's bag. */
@Schema(
    name = "StockHandOver",
    description = "Goods or a spare on the way between a store and a technician's bag")
public record HandOverInput(
    @Schema(description = "From the store into the bag; else back") @NotNull Boolean out,
    @NotNull Long cityId,
    @NotNull Long personId,
    @Size(max = 40) String goods,
    @Schema(description = "Or a device by its serial") @Size(max = 60) String serial,
    @Schema(description = "How many of the goods; 1 if absent") Integer quantity) {

  HandOver command() {
    return new HandOver(
        out,
        cityId,
        personId,
        Optional.ofNullable(goods),
        Optional.ofNullable(serial),
        Objects.requireNonNullElse(quantity, 1));
  }
}
