package org.weibao.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A request that reports what another had reported before. */
@Entity
@Table(name = "request_duplicate")
public class Duplicate {

  @Id
  @Column(name = "request_id")
  private long requestId;

  @Column(name = "of_id")
  private long ofId;

  @Column(name = "linked_by")
  private long linkedBy;

  @Column(name = "linked_at")
  private Instant linkedAt;

  /** For the provider. */
  protected Duplicate() {}

  /** One is the duplicate of the other. */
  public Duplicate(long requestId, long ofId, long linkedBy, Instant now) {
    this.requestId = requestId;
    this.ofId = ofId;
    this.linkedBy = linkedBy;
    this.linkedAt = Objects.requireNonNull(now, "now");
  }
}
