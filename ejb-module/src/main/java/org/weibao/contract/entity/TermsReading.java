package org.weibao.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has read a version of the terms of a contract (S12-4.1.3). */
@Entity
@Table(name = "terms_reading")
public class TermsReading {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "terms_id")
  private long termsId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "read_at")
  private Instant readAt;

  /** For the provider. */
  protected TermsReading() {}

  /** Somebody has read them. */
  public TermsReading(long termsId, long personId, Instant readAt) {
    this.termsId = termsId;
    this.personId = personId;
    this.readAt = readAt;
  }

  long termsId() {
    return termsId;
  }

  long personId() {
    return personId;
  }
}
