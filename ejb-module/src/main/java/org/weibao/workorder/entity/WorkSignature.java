package org.weibao.workorder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.PersonalData;
import org.weibao.workorder.SheetToSign;
import org.weibao.workorder.Signature;
import org.weibao.workorder.control.SignedParts;

/** The customer's signature; never changed (S03-3.3.2-c). */
@Entity
@Table(name = "work_signature")
public class WorkSignature {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "work_order_id")
  private long workOrderId;

  @PersonalData private String signer;

  @Column(name = "on_paper")
  private boolean onPaper;

  @NotInTrail("a picture; its hash is in the trail")
  private byte[] picture;

  private String sha256;

  private Integer rating;

  private String remark;

  @Column(name = "signed_at")
  private Instant signedAt;

  private String parts;

  @Column(name = "sheet_sha256")
  private String sheetSha256;

  /** For the provider. */
  protected WorkSignature() {}

  /**
   * A signature.
   *
   * @param sha256 of the picture; null without one
   * @param sheet what the signer was shown
   */
  public WorkSignature(
      long workOrderId, Signature signature, String sha256, SheetToSign sheet, Instant signedAt) {
    this.workOrderId = workOrderId;
    this.signer = signature.signer().strip();
    this.onPaper = signature.picture().isEmpty();
    this.picture = signature.picture().orElse(null);
    this.sha256 = sha256;
    this.rating = signature.rating().orElse(null);
    this.remark = signature.remark().orElse(null);
    this.signedAt = signedAt;
    this.parts = SignedParts.text(sheet.parts());
    this.sheetSha256 = sheet.digest();
  }
}
