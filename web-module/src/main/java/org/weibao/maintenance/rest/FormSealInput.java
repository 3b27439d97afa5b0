package org.weibao.maintenance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.maintenance.SealForm;

/** The customer's seal. */
@Schema(name = "MaintenanceFormSeal", description = "That the customer sealed the sheet")
public record FormSealInput(
    @Schema(description = "Who put the seal there") @NotBlank @Size(max = SealForm.SEALER_LENGTH)
        String sealer,
    @NotNull LocalDate sealedOn,
    @Schema(description = "Id of the photo or scan among the files of the form") Long file) {

  SealForm command() {
    return new SealForm(sealer, sealedOn, Optional.ofNullable(file));
  }
}
