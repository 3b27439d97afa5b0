package org.weibao.maintenance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.FieldError;
import org.weibao.kernel.rest.InvalidInput;
import org.weibao.workorder.Signature;

/** The customer's signature. */
@Schema(name = "MaintenanceFormSignature", description = "The customer's signature")
public record FormSignatureInput(
    @NotBlank @Size(max = Signature.SIGNER_LENGTH) String signer,
    @Schema(description = "PNG in Base64; absent if the sheet was signed on paper") String picture,
    @Schema(description = "What the customer wants to say") @Size(max = Signature.REMARK_LENGTH)
        String remark,
    @Schema(description = "When the sheet was signed on paper; absent means now")
        OffsetDateTime signedAt) {

  Signature command() {
    return new Signature(signer, bytes(), Optional.empty(), Optional.ofNullable(remark));
  }

  Optional<Instant> at() {
    return Optional.ofNullable(signedAt).map(OffsetDateTime::toInstant);
  }

  private Optional<byte[]> bytes() {
    if (picture == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(picture));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(List.of(FieldError.of("picture", "field.invalid")));
    }
  }
}
