package org.weibao.qualification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.qualification.CertificateData;

/** Somebody's certificate to record. */
@Schema(name = "QualificationInput", description = "Somebody's certificate to record")
public record QualificationInput(
    @NotNull Long personId,
    @NotBlank @Size(max = 40) @Schema(example = "LOW_VOLTAGE") String kind,
    @NotBlank @Size(max = CertificateData.CERTIFICATE_LENGTH) String certificate,
    @NotBlank @Size(max = CertificateData.ISSUER_LENGTH) String issuer,
    @NotNull LocalDate validFrom,
    @Schema(description = "Missing where it does not end") LocalDate validUntil) {

  CertificateData data() {
    return new CertificateData(certificate, issuer, validFrom, Optional.ofNullable(validUntil));
  }
}
