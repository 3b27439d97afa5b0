package org.weibao.workshop.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workshop.RepairGoods;

/** What stands on a repair card. */
@Schema(name = "RepairCard", description = "What stands on a repair card (S04-12-a)")
public record RepairInput(
    @Schema(description = "Actual time of the repair")
        @NotNull
        @Min(1)
        @Max(RepairGoods.MOST_MINUTES)
        Integer minutes,
    @NotBlank @Size(max = RepairGoods.TEXT_LENGTH) String work,
    @Size(max = RepairGoods.TEXT_LENGTH) String parts) {

  RepairGoods command() {
    return new RepairGoods(minutes, work, Optional.ofNullable(parts));
  }
}
