package org.weibao.repair.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.weibao.repair.RecordVisit;

/** Somebody was on site. */
@Entity
public class Visit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "technician_id")
  private long technicianId;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "left_at")
  private Instant leftAt;

  private String note;

  /** For the provider. */
  protected Visit() {}

  /** A visit of a request. */
  public Visit(long requestId, long technicianId, RecordVisit command) {
    this.requestId = requestId;
    this.technicianId = technicianId;
    this.arrivedAt = command.arrivedAt();
    this.leftAt = command.leftAt().orElse(null);
    this.note = command.note().orElse(null);
  }

  public Long id() {
    return id;
  }

  public long requestId() {
    return requestId;
  }

  public long technicianId() {
    return technicianId;
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  /** The work on site is finished. */
  public void leave(Instant at) {
    leftAt = at;
  }
}
