package org.weibao.qualification.web;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.qualification.CertificateData;

/** What is typed of a certificate. */
public class CertificateForm {

  private String certificate;
  private String issuer;
  private LocalDate validFrom;
  private LocalDate validUntil;

  /** Nothing yet. */
  public CertificateForm() {}

  /** What stands in one. */
  CertificateForm(String certificate, String issuer, LocalDate from, LocalDate until) {
    this.certificate = certificate;
    this.issuer = issuer;
    this.validFrom = from;
    this.validUntil = until;
  }

  CertificateData data() {
    return new CertificateData(certificate, issuer, validFrom, Optional.ofNullable(validUntil));
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }
}
