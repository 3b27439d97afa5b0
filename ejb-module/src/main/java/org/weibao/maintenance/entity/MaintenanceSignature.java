package org.weibao.maintenance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.PersonalData;
import org.weibao.workorder.Signature;

/** The customer's signature under a register form; never changed. */
@Entity
@Table(name = "maintenance_signature")
public class MaintenanceSignature {

  @Id
  @Column(name = "form_id")
  private Long formId;

  @PersonalData private String signer;

  @Column(name = "on_paper")
  private boolean onPaper;

  @NotInTrail("a picture; its hash is in the trail")
  private byte[] picture;

  @Column(name = "picture_sha256")
  private String pictureSha256;

  private String remark;

  /** Fingerprint of what was signed. */
  private String sha256;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "taken_by")
  private long takenBy;

  /** For the provider. */
  protected MaintenanceSignature() {}

  /**
   * A signature.
   *
   * @param pictureSha256 of the picture; null without one
   * @param sha256 of what was signed
   */
  public MaintenanceSignature(
      long formId, Signature signature, String pictureSha256, String sha256, Taken taken) {
    this.formId = formId;
    this.signer = signature.signer().strip();
    this.onPaper = signature.picture().isEmpty();
    this.picture = signature.picture().orElse(null);
    this.pictureSha256 = pictureSha256;
    this.remark = signature.remark().map(String::strip).orElse(null);
    this.sha256 = sha256;
    this.signedAt = taken.at();
    this.takenBy = taken.by();
  }

  /**
   * When it was given, and who had the customer sign.
   *
   * @param by id of the person
   */
  public record Taken(Instant at, long by) {}
}
