package org.weibao.contact.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.contact.PlaceRegister;
import org.weibao.contact.PlacementView;
import org.weibao.kernel.CallContext;

/** That the register F5 was handed over to a property centre (S01-5.1.2-a); never changed. */
@Entity
@Table(name = "register_placement")
public class RegisterPlacement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "placed_on")
  private LocalDate placedOn;

  @Column(name = "agreed_with")
  private String agreedWith;

  private String note;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For the provider. */
  protected RegisterPlacement() {}

  /** A register that was handed over. */
  public RegisterPlacement(
      long projectId, PlaceRegister command, CallContext context, Instant now) {
    this.projectId = projectId;
    this.placedOn = command.placedOn();
    this.agreedWith = command.agreedWith();
    this.note = command.note().orElse(null);
    this.recordedBy = context.personId();
    this.recordedByName = context.displayName();
    this.recordedAt = now;
  }

  /** Project at whose centre it lies. */
  public long projectId() {
    return projectId;
  }

  /** As people see it. */
  public PlacementView view() {
    return new PlacementView(
        placedOn, agreedWith, Optional.ofNullable(note), recordedByName, recordedAt);
  }
}
