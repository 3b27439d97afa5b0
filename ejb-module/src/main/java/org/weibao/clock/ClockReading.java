package org.weibao.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.weibao.calendar.Goal;

/**
 * What a clock shows at an instant.
 *
 * @param state where it stands
 * @param at the instant asked
 * @param elapsed what has counted, in the goal's way of counting
 * @param goal what is to be kept; empty if the rule gives no figure: the clock measures only
 * @param target the goal as a length of time, for this start
 * @param deadline when the goal is reached; empty without a goal, and while a pause that began
 *     before leaves it open
 * @param breachedAt the deadline, if it passed before the clock ended
 */
public record ClockReading(
    ClockState state,
    Instant at,
    Duration elapsed,
    Optional<Goal> goal,
    Optional<Duration> target,
    Optional<Instant> deadline,
    Optional<Instant> breachedAt) {

  /** What is left of the goal; nought once it is used up. */
  public Optional<Duration> left() {
    return target.map(
        length -> elapsed.compareTo(length) >= 0 ? Duration.ZERO : length.minus(elapsed));
  }

  /** Whether the goal was missed, or is by now. */
  public boolean isBreached() {
    return breachedAt.isPresent();
  }

  /**
   * Whether what the clock measured happened in time; empty while it has not, or without a goal.
   */
  public Optional<Boolean> isKept() {
    return state == ClockState.STOPPED ? goal.map(some -> breachedAt.isEmpty()) : Optional.empty();
  }
}
