package org.weibao.routine.entity;

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
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.StaleVersion;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.MissedReason;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.VisitState;
import org.weibao.routine.control.RoutinePlan.Slot;
import org.weibao.schedule.Period;

/** A routine visit of a period. Planned → held, missed or called off. */
@Entity
@Table(name = "routine_visit")
public class RoutineVisit {

  private static final String BETWEEN = ",";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private String period;

  @Column(name = "period_key")
  private String periodKey;

  private int sequence;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "service_case")
  private String serviceCase;

  private String rule;

  private String clause;

  private String policy;

  private int times;

  private String tasks;

  @Column(columnDefinition = "text")
  private String steps;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private VisitState state;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "held_by")
  private Long heldBy;

  @Column(name = "held_by_name")
  private String heldByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "missed_reason", columnDefinition = "varchar")
  private MissedReason missedReason;

  @Column(name = "missed_note")
  private String missedNote;

  @Column(name = "explained_by")
  private Long explainedBy;

  @Column(name = "explained_by_name")
  private String explainedByName;

  @Column(name = "explained_at")
  private Instant explainedAt;

  @Version private int version;

  /** For the provider. */
  protected RoutineVisit() {}

  /** A visit that the plan asks for. */
  public RoutineVisit(long projectId, Slot slot) {
    this.projectId = projectId;
    this.periodKey = slot.key();
    this.sequence = slot.sequence();
    this.plannedOn = slot.day();
    this.state = VisitState.PLANNED;
    take(slot);
  }

  private void take(Slot slot) {
    RoutineRule asked = slot.rule();
    RoutineRule.Rhythm rhythm = asked.rhythm().orElseThrow();
    firstDay = slot.first();
    lastDay = slot.last();
    period = rhythm.every() > 0 ? Period.DAY.name() : rhythm.period().name();
    serviceCase = asked.serviceCase();
    rule = asked.rule();
    clause = asked.clause();
    policy = asked.policy();
    times = rhythm.times();
    tasks = String.join(BETWEEN, asked.tasks());
    steps = DecisionJson.steps(asked.steps());
  }

  /**
   * The plan was reckoned again and still asks for it. A day that is still good stays; one that was
   * called off is planned again.
   *
   * @param working whether a day is a working day
   * @param moved whether a person chose the day
   * @param today no earlier day is good
   */
  public void follow(Slot slot, Predicate<LocalDate> working, boolean moved, LocalDate today) {
    if (state == VisitState.HELD || state == VisitState.MISSED) {
      return;
    }
    if (!clause.equals(slot.rule().clause()) || !policy.equals(slot.rule().policy())) {
      take(slot);
    }
    boolean good =
        state == VisitState.PLANNED
            && !plannedOn.isAfter(slot.last())
            && (plannedOn.isBefore(today) || moved || working.test(plannedOn));
    state = VisitState.PLANNED;
    if (!good) {
      plannedOn = slot.day();
    }
  }

  /** No visit is asked for any more. */
  public void callOff() {
    if (state == VisitState.PLANNED) {
      state = VisitState.CANCELLED;
    }
  }

  /** Its period has ended. */
  public void miss() {
    if (state == VisitState.PLANNED) {
      state = VisitState.MISSED;
    }
  }

  /**
   * Puts it on another day of its period.
   *
   * @throws BusinessException {@link RoutineProblem}
   */
  public RoutineMove move(
      LocalDate day, RoutineMove.Why why, LocalDate today, CallContext context, Instant now) {
    if (state != VisitState.PLANNED) {
      throw new BusinessException(RoutineProblem.SETTLED, null, periodKey);
    }
    if (day == null || day.isBefore(firstDay) || day.isAfter(lastDay)) {
      throw new BusinessException(RoutineProblem.OUTSIDE_PERIOD, "day", firstDay, lastDay);
    }
    if (day.isBefore(today)) {
      throw new BusinessException(RoutineProblem.PAST_DAY, "day");
    }
    if (day.equals(plannedOn)) {
      throw new BusinessException(RoutineProblem.SAME_DAY, "day", day);
    }
    RoutineMove move = new RoutineMove(id, plannedOn, day, why, context, now);
    plannedOn = day;
    return move;
  }

  /**
   * Somebody was there.
   *
   * @throws BusinessException {@link RoutineProblem#SETTLED}, {@link RoutineProblem#HELD_ON}
   */
  public void hold(HoldVisit command, LocalDate today, CallContext context, Instant now) {
    if (state == VisitState.HELD || state == VisitState.CANCELLED || missedReason != null) {
      throw new BusinessException(RoutineProblem.SETTLED, null, periodKey);
    }
    LocalDate day = command.heldOn();
    if (day == null || day.isBefore(firstDay) || day.isAfter(today)) {
      throw new BusinessException(RoutineProblem.HELD_ON, "heldOn", firstDay, today);
    }
    state = VisitState.HELD;
    heldOn = day;
    heldBy = context.personId();
    heldByName = context.displayName();
    recordedAt = now;
    note = command.note().orElse(null);
  }

  /**
   * Somebody says why nobody was there.
   *
   * @throws BusinessException {@link RoutineProblem#NOT_MISSED}
   */
  public void explain(MissedReason reason, String words, CallContext context, Instant now) {
    if (state != VisitState.MISSED || missedReason != null) {
      throw new BusinessException(RoutineProblem.NOT_MISSED, null, periodKey);
    }
    missedReason = reason;
    missedNote = words;
    explainedBy = context.personId();
    explainedByName = context.displayName();
    explainedAt = now;
  }

  /** Refuses who has not seen the present version. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(RoutineVisit.class, id, name(), seen, version);
  }

  /** What people call it: period and number. */
  public String name() {
    return periodKey + " / " + sequence;
  }

  public Long id() {
    return id;
  }

  public long projectId() {
    return projectId;
  }

  /** Names its period. */
  public String periodKey() {
    return periodKey;
  }

  /** First day of its period. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day of its period. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Clause that asks for it. */
  public String clause() {
    return clause;
  }

  /** Policy that asks for it. */
  public String policy() {
    return policy;
  }

  /** Who held it; 0 while nobody did. */
  public long heldBy() {
    return heldBy == null ? 0 : heldBy;
  }

  /** What whoever held it is called; empty while nobody did. */
  public String heldByName() {
    return heldByName == null ? "" : heldByName;
  }

  /** Case that asks for it. */
  public String serviceCase() {
    return serviceCase;
  }

  /** Pack and rule that ask for it beside the service case; empty for the case. */
  public String rule() {
    return rule;
  }

  public VisitState state() {
    return state;
  }

  /** Whether it still has to be held, or somebody has to say why it was not. */
  public boolean isOpen() {
    return state == VisitState.PLANNED || state == VisitState.MISSED && missedReason == null;
  }

  /** Whether users are trained on it. */
  public boolean isTraining() {
    return tasks.equals(RoutineRule.TRAINING);
  }

  /** Whether it is this one of the plan. */
  public boolean is(Slot slot) {
    return periodKey.equals(slot.key()) && sequence == slot.sequence();
  }

  /** What is done on it. */
  public List<String> tasks() {
    return tasks.isEmpty() ? List.of() : Stream.of(tasks.split(BETWEEN, -1)).toList();
  }
}
