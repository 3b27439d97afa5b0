package org.weibao.qualification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.qualification.CertificateData;
import org.weibao.qualification.QualificationService;

/** What is put right in a certificate. */
@Schema(name = "CertificateInput", description = "What stands in a certificate, put right")
public record CertificateInput(
    @NotBlank @Size(max = CertificateData.CERTIFICATE_LENGTH) String certificate,
    @NotBlank @Size(max = CertificateData.ISSUER_LENGTH) String issuer,
    @NotNull LocalDate validFrom,
    @Schema(description = "Missing where it does not end") LocalDate validUntil,
    @NotBlank @Size(max = QualificationService.WHY_LENGTH) String why) {

  CertificateData data() {
    return new CertificateData(certificate, issuer, validFrom, Optional.ofNullable(validUntil));
  }
}
