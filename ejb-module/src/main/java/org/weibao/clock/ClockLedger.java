package org.weibao.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.Counting;
import org.weibao.calendar.Goal;
import org.weibao.calendar.Pause;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;

/**
 * The events of one clock, in the order in which they happened; everything else is reckoned from
 * them. An event that is told late takes its place by its own time, those of one instant stay in
 * the order in which they were told.
 *
 * <p>A ledger starts once and stops once. A new goal holds from the start: after five of eight
 * hours a goal of four is missed, and it was missed when four hours had elapsed. A pause never
 * costs time.
 */
public final class ClockLedger {

  private final List<ClockEvent> events;
  private final List<Pause> pauses;
  private final Optional<ClockEvent> openPause;
  private final ClockEvent start;
  private final ClockEvent goalSetter;
  private final Optional<Instant> stop;

  private ClockLedger(List<ClockEvent> told) {
    this.events = told.stream().sorted(Comparator.comparing(ClockEvent::at)).toList();
    Replay replay = new Replay();
    events.forEach(replay::take);
    if (replay.start == null) {
      throw new IllegalArgumentException("a ledger without a start");
    }
    this.start = replay.start;
    this.goalSetter = replay.goalSetter;
    this.pauses = List.copyOf(replay.pauses);
    this.openPause = Optional.ofNullable(replay.stop == null ? replay.paused : null);
    this.stop = Optional.ofNullable(replay.stop).map(ClockEvent::at);
  }

  /**
   * A ledger of what was told, in that order.
   *
   * @throws BusinessException with a {@link ClockProblem} if it cannot have happened so
   */
  public static ClockLedger of(List<ClockEvent> told) {
    return new ClockLedger(told);
  }

  /**
   * The ledger with one more event.
   *
   * @throws BusinessException with a {@link ClockProblem} if it cannot have happened so
   */
  public ClockLedger with(ClockEvent event) {
    List<ClockEvent> more = new ArrayList<>(events);
    more.add(event);
    return new ClockLedger(more);
  }

  /** All events, in the order in which they happened. */
  public List<ClockEvent> events() {
    return events;
  }

  /** When the clock began. */
  public Instant start() {
    return start.at();
  }

  /** What is to be kept, as the last word has it; empty if the rule gives no figure. */
  public Optional<Goal> goal() {
    return goalSetter.goal();
  }

  /** Who set the goal in force: its clause, contract or decision. */
  public String goalReason() {
    return goalSetter.reason();
  }

  /** Pauses that have ended, in order; the end of the clock ends one too. */
  public List<Pause> pauses() {
    return pauses;
  }

  /** When what the clock measured happened. */
  public Optional<Instant> stop() {
    return stop;
  }

  /**
   * When the goal is reached, as far as is known today; the end of the clock does not change it.
   * Empty without a goal, and while a pause that began before leaves it open.
   */
  public Optional<Instant> deadline(BusinessCalendar calendar) {
    return goal().flatMap(goal -> used(calendar, goal, calendar.lengthOf(goal, start.at())));
  }

  /** What the clock shows at an instant, by the events that happened up to then. */
  public ClockReading reading(BusinessCalendar calendar, Instant at) {
    if (at.isBefore(start.at())) {
      return new ClockReading(
          ClockState.NOT_STARTED,
          at,
          Duration.ZERO,
          start.goal(),
          start.goal().map(goal -> calendar.lengthOf(goal, start.at())),
          start.goal().map(goal -> calendar.deadline(start.at(), goal)),
          Optional.empty());
    }
    ClockLedger then = upTo(at);
    Optional<Goal> goal = then.goal();
    Optional<Instant> deadline = then.deadline(calendar);
    Instant end = then.stop.orElse(at);
    return new ClockReading(
        then.state(),
        at,
        then.elapsed(calendar, counting(goal), end),
        goal,
        goal.map(some -> calendar.lengthOf(some, start.at())),
        deadline,
        deadline.filter(end::isAfter));
  }

  /**
   * When parts of the goal are used up; without a goal there are none. A part that is not reached
   * before the clock ended, or before a pause that still lasts, is left out.
   */
  public List<Threshold> thresholds(BusinessCalendar calendar, List<Integer> percents) {
    if (goal().isEmpty()) {
      return List.of();
    }
    Goal goal = goal().get();
    Duration target = calendar.lengthOf(goal, start.at());
    List<Threshold> thresholds = new ArrayList<>();
    for (int percent : percents) {
      used(calendar, goal, target.multipliedBy(percent).dividedBy(100))
          .filter(at -> stop.isEmpty() || !at.isAfter(stop.get()))
          .ifPresent(at -> thresholds.add(new Threshold(percent, at)));
    }
    return List.copyOf(thresholds);
  }

  /** Why the deadline is where it is: goal and clause, calendar, what counted and what did not. */
  public List<DecisionStep> explain(BusinessCalendar calendar) {
    List<DecisionStep> steps = new ArrayList<>();
    for (ClockEvent event : events) {
      if (event.kind() == ClockEventKind.START || event.kind() == ClockEventKind.RETARGET) {
        steps.add(
            DecisionStep.of(
                "why.clock." + event.kind(),
                LocalDate.ofInstant(event.at(), calendar.zone()),
                event.reason()));
        steps.add(event.goal().map(Goal::step).orElse(DecisionStep.of("why.goal.OPEN")));
      }
    }
    deadline(calendar)
        .ifPresentOrElse(
            known ->
                steps.addAll(
                    calendar.explain(start.at(), goal().orElseThrow(), pauses).reckoning()),
            () -> openPause.ifPresent(pause -> steps.add(restStep(pause, calendar))));
    return List.copyOf(steps);
  }

  private static DecisionStep restStep(ClockEvent pause, BusinessCalendar calendar) {
    LocalDate day = LocalDate.ofInstant(pause.at(), calendar.zone());
    return DecisionStep.of("why.clock.PAUSE", day, pause.reason());
  }

  /** The first instant at which so much has counted, unless a lasting pause comes before. */
  private Optional<Instant> used(BusinessCalendar calendar, Goal goal, Duration length) {
    Instant at = calendar.after(goal.unit().counting(), start.at(), length, pauses);
    return openPause.filter(pause -> at.isAfter(pause.at())).isPresent()
        ? Optional.empty()
        : Optional.of(at);
  }

  private Duration elapsed(BusinessCalendar calendar, Counting counting, Instant end) {
    Duration sum = Duration.ZERO;
    Instant from = start.at();
    for (Pause pause : pauses) {
      sum = sum.plus(calendar.elapsed(counting, from, pause.from()));
      from = pause.to();
    }
    Instant last = openPause.map(ClockEvent::at).orElse(end);
    return sum.plus(calendar.elapsed(counting, from, last));
  }

  /** Without a goal the working hours are of interest. */
  private static Counting counting(Optional<Goal> goal) {
    return goal.map(some -> some.unit().counting()).orElse(Counting.WORKING_TIME);
  }

  private ClockState state() {
    if (stop.isPresent()) {
      return ClockState.STOPPED;
    }
    return openPause.isPresent() ? ClockState.PAUSED : ClockState.RUNNING;
  }

  private ClockLedger upTo(Instant at) {
    int last = events.size();
    while (last > 0 && events.get(last - 1).at().isAfter(at)) {
      last--;
    }
    return last == events.size() ? this : new ClockLedger(events.subList(0, last));
  }

  /** Goes through the events and refuses what cannot be. */
  private static final class Replay {

    private ClockEvent start;
    private ClockEvent goalSetter;
    private ClockEvent paused;
    private ClockEvent stop;
    private final List<Pause> pauses = new ArrayList<>();

    void take(ClockEvent event) {
      refuse(stop != null, ClockProblem.STOPPED, event);
      refuse(
          start == null && event.kind() != ClockEventKind.START, ClockProblem.NOT_STARTED, event);
      switch (event.kind()) {
        case START -> {
          refuse(start != null, ClockProblem.STARTED_TWICE, event);
          start = event;
          goalSetter = event;
        }
        case PAUSE -> {
          refuse(paused != null, ClockProblem.PAUSED_TWICE, event);
          paused = event;
        }
        case RESUME -> {
          refuse(paused == null, ClockProblem.NOT_PAUSED, event);
          end(event);
        }
        case RETARGET -> goalSetter = event;
        case STOP -> {
          stop = event;
          if (paused != null) {
            end(event);
          }
        }
      }
    }

    private void end(ClockEvent event) {
      pauses.add(new Pause(paused.at(), event.at(), paused.reason()));
      paused = null;
    }

    private static void refuse(boolean wrong, ClockProblem problem, ClockEvent event) {
      if (wrong) {
        throw new BusinessException(problem, null, event.kind(), event.at());
      }
    }
  }
}
