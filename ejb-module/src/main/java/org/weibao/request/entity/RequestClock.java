package org.weibao.request.entity;

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
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.calendar.Goal;
import org.weibao.calendar.GoalUnit;
import org.weibao.clock.ClockState;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.NotInTrail;
import org.weibao.request.ClockHold;

/** A clock that a deadline rule gave a request. Running ⇄ paused → stopped. */
@Entity
@Table(name = "request_clock")
@NotInTrail("its events say all that happened to it, are never changed, and are in the trail")
public class RequestClock {

  private static final int DETAIL_LENGTH = 400;
  private static final String BETWEEN = ",";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "request_id")
  private long requestId;

  private String target;

  private String rule;

  private String clause;

  private String policy;

  private String calendar;

  @Column(name = "calendar_version")
  private Integer calendarVersion;

  @Column(name = "goal_amount")
  private Integer goalAmount;

  @Enumerated(EnumType.STRING)
  @Column(name = "goal_unit", columnDefinition = "varchar")
  private GoalUnit goalUnit;

  @Column(name = "goal_at")
  private LocalTime goalAt;

  @Column(name = "pauses_on")
  private String pausesOn;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ClockHold hold;

  @Column(name = "hold_detail")
  private String holdDetail;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ClockState state;

  private boolean rested;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  private String steps;

  @Version private int version;

  /** For the provider. */
  protected RequestClock() {}

  /**
   * A clock that starts.
   *
   * @param source the rule behind it
   * @param terms how it is counted
   */
  public RequestClock(long requestId, Source source, Terms terms, Instant startedAt) {
    this.requestId = requestId;
    this.target = source.target();
    this.rule = source.rule();
    this.clause = source.clause();
    this.policy = source.policy();
    this.steps = DecisionJson.steps(source.steps());
    this.pausesOn = String.join(BETWEEN, source.pausesOn());
    this.calendar = terms.calendar().orElse(null);
    this.calendarVersion = terms.calendarVersion().orElse(null);
    this.goalAmount = terms.goal().map(Goal::amount).orElse(null);
    this.goalUnit = terms.goal().map(Goal::unit).orElse(null);
    this.goalAt = terms.goal().flatMap(Goal::at).orElse(null);
    this.hold = terms.hold().orElse(null);
    this.holdDetail = terms.holdDetail().map(RequestClock::cut).orElse(null);
    this.dueAt = terms.dueAt().orElse(null);
    this.startedAt = startedAt;
    this.state = ClockState.RUNNING;
  }

  /**
   * The rule behind a clock.
   *
   * @param rule its name; several for a tie
   * @param pausesOn reasons for which it rests, by the vocabulary of the packs
   * @param steps how the rule was found
   */
  public record Source(
      String target,
      String rule,
      String clause,
      String policy,
      List<String> pausesOn,
      List<DecisionStep> steps) {}

  /**
   * How a clock is counted.
   *
   * @param goal empty if there is no figure
   * @param calendar empty if every hour counts
   * @param hold why there is no due time
   */
  public record Terms(
      Optional<Goal> goal,
      Optional<String> calendar,
      Optional<Integer> calendarVersion,
      Optional<Instant> dueAt,
      Optional<ClockHold> hold,
      Optional<String> holdDetail) {

    /** A clock that measures and has no due time. */
    public static Terms held(ClockHold hold, String detail) {
      return new Terms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(hold),
          Optional.of(detail));
    }
  }

  private static String cut(String text) {
    return text.length() > DETAIL_LENGTH ? text.substring(0, DETAIL_LENGTH) : text;
  }

  public Long id() {
    return id;
  }

  public long requestId() {
    return requestId;
  }

  /** What is to be done in time. */
  public String target() {
    return target;
  }

  public String rule() {
    return rule;
  }

  public String clause() {
    return clause;
  }

  public String policy() {
    return policy;
  }

  /** By which calendar it is counted; empty if every hour counts. */
  public Optional<String> calendar() {
    return Optional.ofNullable(calendar);
  }

  /** By which version of the calendar. */
  public Optional<Integer> calendarVersion() {
    return Optional.ofNullable(calendarVersion);
  }

  /** What is to be kept. */
  public Optional<Goal> goal() {
    return Optional.ofNullable(goalUnit)
        .map(unit -> new Goal(goalAmount, unit, Optional.ofNullable(goalAt)));
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  public Optional<Instant> stoppedAt() {
    return Optional.ofNullable(stoppedAt);
  }

  public ClockState state() {
    return state;
  }

  public Optional<ClockHold> hold() {
    return Optional.ofNullable(hold);
  }

  public Optional<String> holdDetail() {
    return Optional.ofNullable(holdDetail);
  }

  /** How its rule was found. */
  public List<DecisionStep> steps() {
    return DecisionJson.readSteps(steps);
  }

  /** Reasons for which it rests. */
  public List<String> pausesOn() {
    return Stream.of(pausesOn.split(BETWEEN, -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Takes over what the ledger says after an event. */
  public void take(ClockState now, Optional<Instant> due, Optional<Instant> stopped) {
    state = now;
    rested = rested || now == ClockState.PAUSED;
    dueAt = now == ClockState.PAUSED ? null : due.orElse(null);
    stoppedAt = stopped.orElse(null);
  }
}
