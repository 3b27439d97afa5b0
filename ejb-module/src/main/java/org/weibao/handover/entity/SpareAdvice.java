package org.weibao.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.handover.HandoverProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.policy.PolicyAnswer;

/** That a property centre was advised to keep wear parts (S01-5.4.2.1). Advised → received. */
@Entity
@Table(name = "spare_advice")
public class SpareAdvice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "warranty_ended")
  private LocalDate warrantyEnded;

  private String parts;

  private String clause;

  private String policy;

  @Column(name = "advised_by")
  private Long advisedBy;

  @Column(name = "advised_by_name")
  private String advisedByName;

  @Column(name = "advised_at")
  private Instant advisedAt;

  @Column(name = "received_by")
  private Long receivedBy;

  @Column(name = "received_by_name")
  private String receivedByName;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Version private int version;

  /** For the provider. */
  protected SpareAdvice() {}

  /**
   * Advice that is given now.
   *
   * @param who empty where the product does it by itself
   */
  public SpareAdvice(
      long projectId,
      LocalDate warrantyEnded,
      Optional<String> parts,
      PolicyAnswer rule,
      Optional<CallContext> who,
      Instant now) {
    this.projectId = projectId;
    this.warrantyEnded = warrantyEnded;
    this.parts = parts.orElse(null);
    this.clause = rule.rule().clause();
    this.policy = rule.policy();
    this.advisedBy = who.map(CallContext::personId).orElse(null);
    this.advisedByName = who.map(CallContext::displayName).orElse("Weibao");
    this.advisedAt = now;
  }

  /** Project whose centre is advised. */
  public long projectId() {
    return projectId;
  }

  /** Somebody of the centre read it. */
  public void receive(CallContext context, Instant now) {
    if (receivedAt != null) {
      throw new BusinessException(HandoverProblem.RECEIVED, null, receivedByName);
    }
    receivedBy = context.personId();
    receivedByName = context.displayName();
    receivedAt = now;
  }
}
