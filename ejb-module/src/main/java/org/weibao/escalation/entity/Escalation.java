package org.weibao.escalation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.EscalationProblem;
import org.weibao.escalation.EscalationState;
import org.weibao.escalation.RaiseEscalation;
import org.weibao.escalation.ReplyForm;
import org.weibao.escalation.SettleEscalation;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;

/**
 * An escalation or a leftover. A leftover is recorded; what is escalated is asked about, followed
 * and settled; settled is the end.
 */
@Entity
@Table(name = "escalation")
public class Escalation {

  /** As its numbers name it. */
  public static final String DOCUMENT = "ESCALATION";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String number;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "request_id")
  private Long requestId;

  private boolean leftover;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private EscalationGround ground;

  private String description;

  @Column(name = "owed_by")
  private String owedBy;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private EscalationState state;

  private String clause;

  private String policy;

  @Column(name = "raised_by")
  private long raisedBy;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "escalated_at")
  private Instant escalatedAt;

  private String result;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ReplyForm reply;

  @Column(name = "visited_by")
  private String visitedBy;

  @Column(name = "visited_on")
  private LocalDate visitedOn;

  @Column(name = "settled_by")
  private Long settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Version private int version;

  /** For the provider. */
  protected Escalation() {}

  /** Something in the register that nobody is asked about yet. */
  public Escalation(
      String number,
      RaiseEscalation command,
      long projectId,
      Optional<Long> requestId,
      long raisedBy,
      Instant now) {
    this.number = Objects.requireNonNull(number, "number");
    this.projectId = projectId;
    this.requestId = requestId.orElse(null);
    this.leftover = command.leftover();
    this.description = command.description().strip();
    this.owedBy = command.owedBy().map(String::strip).orElse(null);
    this.plannedOn = command.plannedOn().orElse(null);
    this.state = EscalationState.RECORDED;
    this.raisedBy = raisedBy;
    this.raisedAt = Objects.requireNonNull(now, "now");
  }

  /**
   * Puts it to headquarters.
   *
   * @param opinions whether anybody is asked for an opinion
   */
  public void escalate(
      EscalationGround why, String byClause, String byPolicy, boolean opinions, Instant now) {
    ensure(state == EscalationState.RECORDED);
    ground = Objects.requireNonNull(why, "ground");
    clause = Objects.requireNonNull(byClause, "clause");
    policy = byPolicy;
    escalatedAt = now;
    state = opinions ? EscalationState.ASKED : EscalationState.FOLLOWED;
  }

  /** All who were asked have answered. */
  public void answered() {
    ensure(state == EscalationState.ASKED);
    state = EscalationState.FOLLOWED;
  }

  /** Something is added on the way to a result. */
  public void ensureOpen() {
    ensure(state != EscalationState.SETTLED);
  }

  /** There is a result. */
  public void settle(SettleEscalation how, long person, Instant now) {
    ensureOpen();
    result = how.result().strip();
    reply = how.reply().orElse(null);
    visitedBy = how.visitedBy().map(String::strip).orElse(null);
    visitedOn = how.visitedOn().orElse(null);
    settledBy = person;
    settledAt = Objects.requireNonNull(now, "now");
    state = EscalationState.SETTLED;
  }

  private void ensure(boolean possible) {
    if (!possible) {
      throw new BusinessException(EscalationProblem.OTHER_STATE, null, number, state);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(Escalation.class, id, number, seen, version);
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long projectId() {
    return projectId;
  }

  public EscalationState state() {
    return state;
  }

  public Optional<EscalationGround> ground() {
    return Optional.ofNullable(ground);
  }
}
