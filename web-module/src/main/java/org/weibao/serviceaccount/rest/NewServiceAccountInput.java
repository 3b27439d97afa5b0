package org.weibao.serviceaccount.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.serviceaccount.ServiceAccountDraft;

/** A service account to be made. */
@Schema(description = "A service account to be made")
public record NewServiceAccountInput(
    @Schema(description = "Lower-case letters, digits, . and -", example = "erp.finance")
        @NotBlank
        @Size(max = 40)
        String clientId,
    @Schema(example = "Finance system") @NotBlank @Size(max = 80) String displayName,
    @Schema(description = "Separated by blanks", example = "reports:read stock:read")
        @NotBlank
        @Size(max = 1000)
        String scopes,
    @Schema(
            description = "Ranges that it may come from, separated by blanks; none for anywhere",
            example = "10.2.0.0/16")
        @Size(max = 1000)
        String addresses,
    @Schema(description = "From then on it gets no more tokens") OffsetDateTime expiresAt) {

  ServiceAccountDraft draft() {
    return new ServiceAccountInput(displayName, scopes, addresses, expiresAt).draft();
  }
}
