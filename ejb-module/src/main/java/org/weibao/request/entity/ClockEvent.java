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
import org.hibernate.annotations.Immutable;
import org.weibao.clock.ClockEventKind;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.request.ClockTarget;

/** One event of a clock's ledger; never changed. */
@Entity
@Immutable
@Table(name = "clock_event")
public class ClockEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ClockTarget target;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ClockEventKind kind;

  private Instant at;

  @Column(name = "goal_hours")
  private Integer goalHours;

  private String clause;

  @Column(name = "person_id")
  private long personId;

  /** For the provider. */
  protected ClockEvent() {}

  private ClockEvent(
      long requestId, ClockTarget target, ClockEventKind kind, Instant at, long personId) {
    this.requestId = requestId;
    this.target = target;
    this.kind = kind;
    this.at = at;
    this.personId = personId;
  }

  /** The clock starts; without a figure in the rule it measures and has no goal. */
  public static ClockEvent start(
      long requestId, ClockTarget target, Instant at, ServiceCaseDecision decision, long personId) {
    ClockEvent event = new ClockEvent(requestId, target, ClockEventKind.START, at, personId);
    event.goalHours = decision.arrivalHours().orElse(null);
    event.clause = decision.arrivalClause();
    return event;
  }

  /** The clock stops. */
  public static ClockEvent stop(long requestId, ClockTarget target, Instant at, long personId) {
    return new ClockEvent(requestId, target, ClockEventKind.STOP, at, personId);
  }
}
