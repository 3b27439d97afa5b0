package org.weibao.warranty.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Which part of a device failed, as somebody told it. */
@Entity
@Immutable
@Table(name = "failed_component")
public class FailedComponent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  private String component;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "told_at")
  private Instant toldAt;

  /** For the provider. */
  protected FailedComponent() {}

  /** What was told. */
  public FailedComponent(long requestId, String component, long personId, Instant now) {
    this.requestId = requestId;
    this.component = component;
    this.personId = personId;
    this.toldAt = now;
  }
}
