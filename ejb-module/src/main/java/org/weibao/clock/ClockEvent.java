package org.weibao.clock;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.weibao.calendar.Goal;

/**
 * One event of a clock's ledger.
 *
 * @param kind what happened
 * @param at when it happened, which may be long before it was told
 * @param goal of a start and of a new goal only: what is to be kept; empty if the rule gives no
 *     figure
 * @param reason why: the clause of a goal, the reason of a pause; may be empty for the others
 */
public record ClockEvent(ClockEventKind kind, Instant at, Optional<Goal> goal, String reason) {

  /** A pause and a goal have a reason; nothing but a start and a new goal has a goal. */
  public ClockEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "time");
    Objects.requireNonNull(reason, "reason");
    boolean sets = kind == ClockEventKind.START || kind == ClockEventKind.RETARGET;
    if (goal.isPresent() && !sets) {
      throw new IllegalArgumentException(kind + " sets no goal");
    }
    if (reason.isBlank() && (sets || kind == ClockEventKind.PAUSE)) {
      throw new IllegalArgumentException(kind + " needs a reason");
    }
  }

  /**
   * The clock begins.
   *
   * @param goal empty if the rule gives no figure: the clock then measures without a target
   * @param clause the rule
   */
  public static ClockEvent start(Instant at, Optional<Goal> goal, String clause) {
    return new ClockEvent(ClockEventKind.START, at, goal, clause);
  }

  /** The clock rests. */
  public static ClockEvent pause(Instant at, String reason) {
    return new ClockEvent(ClockEventKind.PAUSE, at, Optional.empty(), reason);
  }

  /** The clock goes on. */
  public static ClockEvent resume(Instant at) {
    return new ClockEvent(ClockEventKind.RESUME, at, Optional.empty(), "");
  }

  /**
   * Another goal holds, from the start of the clock: what has elapsed counts towards it.
   *
   * @param goal empty if there is no figure any more
   * @param why the clause, contract or decision behind it
   */
  public static ClockEvent retarget(Instant at, Optional<Goal> goal, String why) {
    return new ClockEvent(ClockEventKind.RETARGET, at, goal, why);
  }

  /** The clock ends. */
  public static ClockEvent stop(Instant at) {
    return new ClockEvent(ClockEventKind.STOP, at, Optional.empty(), "");
  }
}
