package org.weibao.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.weibao.handover.HandoverView;
import org.weibao.kernel.CallContext;

/** A version of an emergency plan (S01-5.4.1.1-c); never changed. */
@Entity
@Table(name = "handover_plan")
public class HandoverPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "handover_id")
  private long handoverId;

  private int number;

  private String content;

  private String sha256;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the provider. */
  protected HandoverPlan() {}

  /** The next version of a plan. */
  public HandoverPlan(
      long handoverId, int number, String content, CallContext context, Instant now) {
    this.handoverId = handoverId;
    this.number = number;
    this.content = content;
    this.sha256 = hash(content);
    this.writtenBy = context.personId();
    this.writtenByName = context.displayName();
    this.writtenAt = now;
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Handover that it belongs to. */
  public long handoverId() {
    return handoverId;
  }

  /** As people see it. */
  public HandoverView.Plan view() {
    return new HandoverView.Plan(number, content, sha256, writtenByName, writtenAt);
  }
}
