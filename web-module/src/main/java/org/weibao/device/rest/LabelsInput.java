package org.weibao.device.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.PrintLabels;

/** Labels to print. */
@Schema(name = "DeviceLabels", description = "Labels to print")
public record LabelsInput(
    @Schema(description = "Devices; left out, all that are installed in the project")
        @Size(max = PrintLabels.MOST)
        List<@NotNull @Size(max = 60) String> serials,
    @Schema(description = "Needed where no devices are named") Long projectId,
    @Schema(description = "Sheet", example = "A4-24") @NotNull @Size(max = 40) String sheet,
    @Schema(description = "Places of the first sheet that are used up", example = "0")
        @Min(0)
        @Max(999)
        Integer skip) {

  PrintLabels command(String base, Locale language) {
    return new PrintLabels(
        Objects.requireNonNullElse(serials, List.of()),
        Optional.ofNullable(projectId),
        sheet,
        Objects.requireNonNullElse(skip, 0),
        base,
        language);
  }
}
