package org.weibao.device.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.device.SupplierData;

/** What is written down of a supplier. */
@Schema(description = "What is written down of a maker or supplier")
public record SupplierInput(
    @Schema(example = "LC", description = "Capitals, digits and ./_-, unique")
        @NotBlank
        @Size(max = SupplierData.CODE_LENGTH)
        String code,
    @NotBlank @Size(max = SupplierData.NAME_LENGTH) String name,
    @NotBlank @Size(max = SupplierData.NAME_LENGTH) String nameEn,
    @Size(max = SupplierData.PHONE_LENGTH) String phone) {

  SupplierData data() {
    return new SupplierData(code, name, nameEn, Optional.ofNullable(phone));
  }
}
