package org.weibao.escalation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What was done on the way to a result. */
@Entity
@Table(name = "escalation_note")
public class EscalationNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "escalation_id")
  private long escalationId;

  private String text;

  private boolean chasing;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the provider. */
  protected EscalationNote() {}

  /**
   * A note of somebody.
   *
   * @param chasing whether it reminds others that the point is open
   */
  public EscalationNote(
      long escalationId, String text, boolean chasing, long writtenBy, Instant now) {
    this.escalationId = escalationId;
    this.text = Objects.requireNonNull(text, "text");
    this.chasing = chasing;
    this.writtenBy = writtenBy;
    this.writtenAt = Objects.requireNonNull(now, "now");
  }
}
