package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.PlaceData;

/** What is written down of a region. */
@Schema(description = "What is written down of a region")
public record PlaceInput(
    @Schema(example = "SZ", description = "Capitals, digits and hyphens, unique")
        @NotBlank
        @Size(max = PlaceData.CODE_LENGTH)
        String code,
    @NotBlank @Size(max = PlaceData.NAME_LENGTH) String name,
    @NotBlank @Size(max = PlaceData.NAME_LENGTH) String nameEn) {

  PlaceData data() {
    return new PlaceData(code, name, nameEn);
  }
}
