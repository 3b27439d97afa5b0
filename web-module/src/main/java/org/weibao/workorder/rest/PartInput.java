package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.PartChoice;
import org.weibao.workorder.UsePart;

/** A part that was used on a visit. */
@Schema(
    name = "UsedPart",
    description =
        "A part that was used on a visit. offsetMillis is what has to be added to the device's time"
            + " to get ours")
public record PartInput(
    @Schema(description = "The device's own name of it; told again it changes nothing")
        @Size(max = 80)
        String id,
    @Schema(description = "When it was used, by the device's clock") @NotNull
        OffsetDateTime deviceTime,
    // Described above: the generator of the document takes a described offset for a setter.
    Long offsetMillis,
    @Schema(description = "Place that the goods are taken from", example = "STORE-SZ")
        @Size(max = 40)
        String place,
    @Schema(description = "Code of goods that are kept by quantity; or else a serial")
        @Size(max = 40)
        String part,
    @Schema(description = "Serial of a device that is kept one by one") @Size(max = 60)
        String serial,
    @Schema(description = "How many of the goods; 1 if absent") Integer quantity) {

  UsePart command() {
    return new UsePart(
        Optional.ofNullable(id),
        new PartChoice(
            Optional.ofNullable(place),
            Optional.ofNullable(part),
            Optional.ofNullable(serial),
            Objects.requireNonNullElse(quantity, 1)),
        deviceTime.toInstant(),
        Duration.ofMillis(Objects.requireNonNullElse(offsetMillis, 0L)));
  }
}
