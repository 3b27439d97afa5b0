package org.weibao.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.project.CenterData;

/** What is written down of a property centre. */
@Schema(description = "What is written down of a property centre")
public record CenterInput(
    @Schema(example = "PC-LW", description = "Capitals, digits and hyphens, unique")
        @NotBlank
        @Size(max = CenterData.CODE_LENGTH)
        String code,
    @NotBlank @Size(max = CenterData.NAME_LENGTH) String name,
    @NotBlank @Size(max = CenterData.NAME_LENGTH) String nameEn,
    @NotNull Long cityId,
    @Size(max = CenterData.PHONE_LENGTH) String phone) {

  CenterData data() {
    return new CenterData(code, name, nameEn, cityId, Optional.ofNullable(phone));
  }
}
