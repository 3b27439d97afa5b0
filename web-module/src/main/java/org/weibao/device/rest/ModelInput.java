package org.weibao.device.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.DeviceCategory;
import org.weibao.device.ModelData;

/** What is written down of a device model. */
@Schema(description = "What is written down of a device model")
public record ModelInput(
    @Schema(example = "LC-D200", description = "Capitals, digits and ./_-, unique")
        @NotBlank
        @Size(max = ModelData.CODE_LENGTH)
        String code,
    @Schema(description = "System class") @NotNull DeviceCategory category,
    @NotBlank @Size(max = ModelData.NAME_LENGTH) String name,
    @NotBlank @Size(max = ModelData.NAME_LENGTH) String nameEn,
    @NotNull Long supplierId) {

  ModelData data() {
    return new ModelData(code, category, name, nameEn, supplierId);
  }
}
