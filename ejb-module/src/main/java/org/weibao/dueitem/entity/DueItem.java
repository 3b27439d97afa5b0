package org.weibao.dueitem.entity;

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
import java.time.ZoneId;
import java.util.Optional;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueState;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.NotInTrail;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/**
 * Something that has to be done by a time: OPEN until it is DONE or CANCELLED. While it is open its
 * due time may move; each move begins a new round, in which the whole ladder is gone through again.
 */
@Entity
@Table(name = "due_item")
public class DueItem {

  private static final int ERROR_LENGTH = 400;
  private static final String STEPS = "steps are evidence of their own, one row each";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "business_key")
  private String businessKey;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private DueKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "owner_role", columnDefinition = "varchar")
  private Role ownerRole;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind", columnDefinition = "varchar")
  private ScopeKind scopeKind;

  @Column(name = "project_id")
  private Long projectId;

  @Column(name = "center_id")
  private Long centerId;

  @Column(name = "city_id")
  private Long cityId;

  @Column(name = "region_id")
  private Long regionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind", columnDefinition = "varchar")
  private DueSubject subjectKind;

  private String subject;

  private String link;

  private String clause;

  private String policy;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private DueState state = DueState.OPEN;

  @NotInTrail(STEPS)
  private int round;

  @Column(name = "next_step")
  @NotInTrail(STEPS)
  private int nextStep;

  @Column(name = "wake_at")
  @NotInTrail(STEPS)
  private Instant wakeAt;

  @NotInTrail(STEPS)
  private int attempts;

  @Column(name = "last_error")
  @NotInTrail(STEPS)
  private String lastError;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private Long settledBy;

  private String note;

  @Version private int version;

  /** For the provider. */
  protected DueItem() {}

  /**
   * A new item.
   *
   * @param wakeAt when its first step is due; empty if it has none
   * @param zone of the department, for the day
   */
  public DueItem(PlanDueItem plan, Optional<Instant> wakeAt, Instant now, ZoneId zone) {
    this.businessKey = plan.key();
    this.kind = plan.kind();
    this.ownerRole = plan.owner();
    put(plan.place());
    this.subjectKind = plan.subjectKind();
    this.subject = plan.subject();
    this.link = plan.link().orElse(null);
    this.personId = plan.personId().orElse(null);
    this.plannedAt = now;
    due(plan, wakeAt, zone);
  }

  private void put(DuePlace place) {
    this.scopeKind = place.kind();
    Long where = place.id().orElse(null);
    switch (place.kind()) {
      case PROJECT -> this.projectId = where;
      case PROPERTY_CENTER -> this.centerId = where;
      case CITY -> this.cityId = where;
      case REGION -> this.regionId = where;
      default -> {}
    }
  }

  private void due(PlanDueItem plan, Optional<Instant> firstStep, ZoneId zone) {
    this.clause = plan.clause();
    this.policy = plan.policy();
    this.startsAt = plan.startsAt();
    this.dueAt = plan.dueAt();
    // Midnight ends the day before: the last day in time is that of the instant before.
    this.dueOn = LocalDate.ofInstant(plan.dueAt().minusNanos(1), zone);
    this.wakeAt = firstStep.orElse(null);
  }

  /** Whether a plan asks for another due time. */
  public boolean isMovedBy(PlanDueItem plan) {
    return state == DueState.OPEN && !dueAt.equals(plan.dueAt());
  }

  /** Moves the due time, and gives the row that remembers it. */
  public DueMove move(PlanDueItem plan, Optional<Instant> firstStep, Instant now, ZoneId zone) {
    DueMove move = new DueMove(id, now, dueAt, plan.dueAt(), policy, plan.policy());
    due(plan, firstStep, zone);
    round++;
    nextStep = 0;
    attempts = 0;
    lastError = null;
    return move;
  }

  /** Whether it belongs to a place. */
  boolean isIn(DuePlace place) {
    Long where =
        switch (scopeKind) {
          case PROJECT -> projectId;
          case PROPERTY_CENTER -> centerId;
          case CITY -> cityId;
          case REGION -> regionId;
          default -> null;
        };
    return scopeKind == place.kind() && place.id().equals(Optional.ofNullable(where));
  }

  /** Whether there is still something to do. */
  public boolean isOpen() {
    return state == DueState.OPEN;
  }

  /** It was done, by a person or seen by the product (0). */
  public void done(long personId, String what, Instant now) {
    settle(DueState.DONE, personId, what, now);
  }

  /** Its reason is gone. */
  public void cancel(long personId, String why, Instant now) {
    settle(DueState.CANCELLED, personId, why, now);
  }

  private void settle(DueState how, long personId, String why, Instant now) {
    if (!isOpen()) {
      throw new IllegalStateException(businessKey + " is " + state);
    }
    state = how;
    settledAt = now;
    settledBy = personId == 0 ? null : personId;
    note = why;
    wakeAt = null;
  }

  /** Steps were taken; the next is due then. */
  public void advance(int step, Optional<Instant> next) {
    nextStep = step;
    wakeAt = next.orElse(null);
    attempts = 0;
    lastError = null;
  }

  /** Steps could not be taken; they are tried again later. */
  public void postpone(Instant until, String error) {
    attempts++;
    wakeAt = until;
    lastError = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
  }

  public long id() {
    return id;
  }

  /** What has to be done. */
  public DueKind kind() {
    return kind;
  }

  /** Who has to do it. */
  public Role owner() {
    return ownerRole;
  }

  /** Start of its time. */
  public Instant startsAt() {
    return startsAt;
  }

  /** From then on it is late. */
  public Instant dueAt() {
    return dueAt;
  }

  /** How often its due time was moved. */
  public int round() {
    return round;
  }

  /** The first step that was not taken. */
  public int nextStep() {
    return nextStep;
  }

  /** How often its steps failed in a row. */
  public int attempts() {
    return attempts;
  }

  /** Version that callers see. */
  public int version() {
    return version;
  }
}
