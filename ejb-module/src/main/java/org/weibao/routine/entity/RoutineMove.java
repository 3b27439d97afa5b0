package org.weibao.routine.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.CallContext;
import org.weibao.routine.MoveReason;
import org.weibao.routine.MoveView;

/** That a visit was put on another day of its period; never changed. */
@Entity
@Table(name = "routine_move")
public class RoutineMove {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "visit_id")
  private long visitId;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private MoveReason reason;

  private String note;

  @Column(name = "moved_by")
  private long movedBy;

  @Column(name = "moved_by_name")
  private String movedByName;

  @Column(name = "moved_at")
  private Instant movedAt;

  /** Why it is moved. */
  public record Why(MoveReason reason, Optional<String> note) {}

  /** For the provider. */
  protected RoutineMove() {}

  RoutineMove(
      long visitId, LocalDate from, LocalDate to, Why why, CallContext context, Instant now) {
    this.visitId = visitId;
    this.fromDay = from;
    this.toDay = to;
    this.reason = why.reason();
    this.note = why.note().orElse(null);
    this.movedBy = context.personId();
    this.movedByName = context.displayName();
    this.movedAt = now;
  }

  /** Visit that was moved. */
  public long visitId() {
    return visitId;
  }

  /** As people see it. */
  MoveView view() {
    return new MoveView(fromDay, toDay, reason, Optional.ofNullable(note), movedByName, movedAt);
  }
}
