package org.weibao.privacy.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyService;

/** Whose data are erased, up to when, and why. */
@Schema(
    name = "PersonalDataErasure",
    description = "Exactly one of requestNumber, roomId and phone says whose data are erased")
public record ErasureInput(
    @Size(max = 40) String requestNumber,
    Long roomId,
    @Size(max = 40) String phone,
    @Schema(description = "Requests received before this day are erased, if they are closed")
        @NotNull
        LocalDate before,
    @NotBlank @Size(max = PrivacyService.REASON_LENGTH) String reason) {

  Optional<OwnerKey> owner() {
    return OwnerInput.key(requestNumber, roomId, phone);
  }
}
