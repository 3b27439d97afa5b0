package org.weibao.qualification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.NotInTrail;
import org.weibao.qualification.CertificateData;

/** What stood in a certificate from a moment on; never changed. */
@Entity
@Table(name = "qualification_version")
public class QualificationVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "qualification_id")
  private long qualificationId;

  private int number;

  @NotInTrail("permits carry the number of their holder's ID; the versions keep it")
  private String certificate;

  private String issuer;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String why;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the provider. */
  protected QualificationVersion() {}

  /**
   * The next version.
   *
   * @param why it was put right; empty for the first
   */
  public QualificationVersion(
      long qualificationId,
      int number,
      CertificateData data,
      Optional<String> why,
      long writtenBy,
      Instant writtenAt) {
    this.qualificationId = qualificationId;
    this.number = number;
    this.certificate = data.certificate();
    this.issuer = data.issuer();
    this.validFrom = data.validFrom();
    this.validUntil = data.validUntil().orElse(null);
    this.why = why.orElse(null);
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }
}
