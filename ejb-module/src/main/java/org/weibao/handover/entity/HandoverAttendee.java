package org.weibao.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.weibao.handover.HandoverView;

/** Somebody who was at a training; never changed. */
@Entity
@Table(name = "handover_attendee")
public class HandoverAttendee {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "training_id")
  private long trainingId;

  private int position;

  private String name;

  private boolean signed;

  /** For the provider. */
  protected HandoverAttendee() {}

  /** Somebody at a training. */
  public HandoverAttendee(long trainingId, int position, String name, boolean signed) {
    this.trainingId = trainingId;
    this.position = position;
    this.name = name;
    this.signed = signed;
  }

  /** Training that he was at. */
  public long trainingId() {
    return trainingId;
  }

  /** His place in the list. */
  public int position() {
    return position;
  }

  /** As people see him. */
  HandoverView.Attendee view() {
    return new HandoverView.Attendee(name, signed);
  }
}
