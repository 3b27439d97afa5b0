package org.weibao.request.entity;

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
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.policy.WarrantyStatus;

/** A decision of the service case as it was taken; never changed, a later one stands beside it. */
@Entity
@Immutable
@Table(name = "service_case_decision")
public class CaseDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "service_case")
  private String serviceCase;

  private String clause;

  private String policy;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private WarrantyStatus warranty;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Payer payer;

  @Column(name = "payer_clause")
  private String payerClause;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ArrivalKind arrival;

  @Column(name = "arrival_hours")
  private Integer arrivalHours;

  @NotInTrail("never changed; the decision itself is the evidence, and pages show it")
  private String inputs;

  @NotInTrail("as the inputs")
  private String steps;

  /** For the provider. */
  protected CaseDecision() {}

  /** A decision just taken. */
  public CaseDecision(long requestId, Instant decidedAt, ServiceCaseDecision decision) {
    this.requestId = requestId;
    this.decidedAt = decidedAt;
    this.serviceCase = decision.serviceCase();
    this.clause = decision.clause();
    this.policy = decision.policy();
    this.warranty = decision.warranty();
    this.payer = decision.payer();
    this.payerClause = decision.payerClause();
    this.arrival = decision.arrival();
    this.arrivalHours = decision.arrivalHours().orElse(null);
    this.inputs = DecisionJson.inputs(decision.inputs());
    this.steps = DecisionJson.steps(decision.steps());
  }
}
