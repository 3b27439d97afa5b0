package org.weibao.workorder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.weibao.workorder.HeadChannel;
import org.weibao.workorder.HeadNotReached;

/** That somebody did not reach the head of the department; never changed. */
@Entity
@Table(name = "head_attempt")
public class HeadAttempt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "work_order_id")
  private long workOrderId;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private HeadChannel channel;

  private String note;

  @Column(name = "by_id")
  private long byId;

  private String clause;

  private String policy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For the provider. */
  protected HeadAttempt() {}

  /** Somebody tried in vain, and goes with a work order of his own. */
  public HeadAttempt(
      long requestId,
      long workOrderId,
      HeadNotReached tried,
      long byId,
      String clause,
      String policy,
      Instant now) {
    this.requestId = requestId;
    this.workOrderId = workOrderId;
    this.triedAt = Objects.requireNonNull(tried.triedAt(), "tried at");
    this.channel = Objects.requireNonNull(tried.channel(), "channel");
    this.note = tried.note().orElse(null);
    this.byId = byId;
    this.clause = Objects.requireNonNull(clause, "clause");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.recordedAt = Objects.requireNonNull(now, "now");
  }

  /** Known once it is stored. */
  public Long id() {
    return id;
  }
}
