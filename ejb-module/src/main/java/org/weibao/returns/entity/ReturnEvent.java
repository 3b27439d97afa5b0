package org.weibao.returns.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.kernel.Call;
import org.weibao.returns.ReturnStatus;

/** One entry of a return's history; never changed. */
@Entity
@Table(name = "return_event")
public class ReturnEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "return_id")
  private long returnId;

  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ReturnStatus status;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "message_id")
  private String messageId;

  private String note;

  @Column(name = "acting_for")
  private Long actingFor;

  /** For the provider. */
  protected ReturnEvent() {}

  ReturnEvent(
      long returnId,
      Instant at,
      ReturnStatus status,
      Long personId,
      String messageId,
      String note) {
    this.returnId = returnId;
    this.at = at;
    this.status = status;
    this.personId = personId;
    this.messageId = messageId;
    this.note = note;
    this.actingFor = Call.currentlyFor().orElse(null);
  }
}
