package org.weibao.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.handover.HandoverView;
import org.weibao.handover.NewTraining;
import org.weibao.kernel.CallContext;

/**
 * A training that was held, of a handover (S01-5.4.1.1-d) or on a visit of the maintenance period
 * (S12-4.2.6); never changed.
 */
@Entity
@Table(name = "handover_training")
public class HandoverTraining {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "handover_id")
  private Long handoverId;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String topic;

  private String trainer;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For the provider. */
  protected HandoverTraining() {}

  /**
   * A training.
   *
   * @param handoverId null if it was held on a visit
   * @param visitId null if it is of a handover
   */
  public HandoverTraining(
      Long handoverId, Long visitId, NewTraining command, CallContext context, Instant now) {
    this.handoverId = handoverId;
    this.visitId = visitId;
    this.heldOn = command.heldOn();
    this.topic = command.topic();
    this.trainer = command.trainer();
    this.recordedBy = context.personId();
    this.recordedByName = context.displayName();
    this.recordedAt = now;
  }

  /** Row of the training. */
  public Long id() {
    return id;
  }

  /** Handover that it belongs to, if it does. */
  public Optional<Long> handoverId() {
    return Optional.ofNullable(handoverId);
  }

  /** Visit on which it was held, if it was. */
  public Optional<Long> visitId() {
    return Optional.ofNullable(visitId);
  }

  /** As people see it. */
  HandoverView.Training view(List<HandoverView.Attendee> attendees) {
    return new HandoverView.Training(heldOn, topic, trainer, attendees, recordedByName, recordedAt);
  }
}
