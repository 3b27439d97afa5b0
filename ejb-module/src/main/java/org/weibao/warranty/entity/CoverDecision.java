package org.weibao.warranty.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.NotInTrail;
import org.weibao.warranty.CoverDecisionView;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.control.CaseFacts;

/** A decision who bears the cost, as it was taken; never changed. */
@Entity
@Immutable
@Table(name = "cover_decision")
public class CoverDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  private int number;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private CoverGround ground;

  @Column(name = "device_id")
  private Long deviceId;

  @Column(name = "service_case")
  private String serviceCase;

  private String policy;

  @NotInTrail("never changed; the decision itself is the evidence, and pages show it")
  private String inputs;

  @NotInTrail("only the product needs it")
  private String fingerprint;

  /** For the provider. */
  protected CoverDecision() {}

  /** A decision just taken. */
  public CoverDecision(
      CaseFacts facts,
      CoverDecisionView decision,
      int number,
      CoverGround ground,
      String fingerprint,
      Instant now) {
    this.requestId = facts.requestId();
    this.number = number;
    this.decidedAt = now;
    this.ground = ground;
    this.deviceId = facts.deviceId().orElse(null);
    this.serviceCase = decision.serviceCase();
    this.policy = decision.policy();
    this.inputs = DecisionJson.inputs(decision.inputs());
    this.fingerprint = fingerprint;
  }

  public long id() {
    return id;
  }
}
