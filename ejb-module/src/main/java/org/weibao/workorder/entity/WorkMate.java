package org.weibao.workorder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.weibao.workorder.MateState;

/** Somebody who goes along on a visit that another leads. */
@Entity
@Table(name = "work_mate")
public class WorkMate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "work_order_id")
  private long workOrderId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private MateState state;

  @Column(name = "added_by")
  private long addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "travel_minutes")
  private Integer travelMinutes;

  @Column(name = "labour_minutes")
  private Integer labourMinutes;

  @Version private int version;

  /** For the provider. */
  protected WorkMate() {}

  /** Somebody who has not answered yet. */
  public WorkMate(long workOrderId, long personId, long addedBy, Instant addedAt) {
    this.workOrderId = workOrderId;
    this.personId = personId;
    this.state = MateState.PLANNED;
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }

  public long personId() {
    return personId;
  }

  public MateState state() {
    return state;
  }

  /** Is asked, says yes, or says no. */
  public void become(MateState next) {
    state = next;
  }

  /** Says how long it took him. */
  public void took(Integer travel, Integer labour) {
    travelMinutes = travel;
    labourMinutes = labour;
  }
}
