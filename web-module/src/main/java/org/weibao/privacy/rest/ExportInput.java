package org.weibao.privacy.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyService;

/** Whose data are wanted, and why. */
@Schema(
    name = "PersonalDataExport",
    description =
        "Exactly one of requestNumber, roomId, phone and login says whose data are wanted")
public record ExportInput(
    @Schema(description = "The owner of this case") @Size(max = 40) String requestNumber,
    @Schema(description = "The owner of this room") Long roomId,
    @Schema(description = "The owner with this phone number, as stored") @Size(max = 40)
        String phone,
    @Schema(description = "The member of staff with this sign-in name") @Size(max = 60)
        String login,
    @NotBlank @Size(max = PrivacyService.REASON_LENGTH) String reason) {

  Optional<OwnerKey> owner() {
    return OwnerInput.key(requestNumber, roomId, phone);
  }
}
