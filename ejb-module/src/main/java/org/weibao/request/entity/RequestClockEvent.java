package org.weibao.request.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.weibao.request.ClockDeed;

/** One event of a request's clock; never changed. */
@Entity
@Immutable
@Table(name = "request_clock_event")
public class RequestClockEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "clock_id")
  private long clockId;

  @Column(name = "request_id")
  private long requestId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ClockDeed kind;

  private Instant at;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "due_before")
  private Instant dueBefore;

  @Column(name = "due_after")
  private Instant dueAfter;

  private String reason;

  /** For the provider. */
  protected RequestClockEvent() {}

  /**
   * Something that happened.
   *
   * @param before when the clock was due before
   * @param reason why it rests, or the clause of a start; may be blank
   * @param personId who told it; 0 for the product
   */
  public RequestClockEvent(
      RequestClock clock,
      ClockDeed kind,
      Instant at,
      Optional<Instant> before,
      String reason,
      long personId) {
    this.clockId = clock.id();
    this.requestId = clock.requestId();
    this.kind = kind;
    this.at = at;
    this.dueBefore = before.orElse(null);
    this.dueAfter = clock.dueAt().orElse(null);
    this.reason = reason;
    this.personId = personId == 0 ? null : personId;
  }

  /** What happened. */
  public ClockDeed kind() {
    return kind;
  }

  /** When it happened. */
  public Instant at() {
    return at;
  }

  /** Why, or blank. */
  public String reason() {
    return reason;
  }
}
