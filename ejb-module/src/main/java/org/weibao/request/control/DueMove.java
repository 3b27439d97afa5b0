package org.weibao.request.control;

import java.time.Instant;
import java.util.Optional;
import org.weibao.request.ClockTarget;

/**
 * A clock that was reckoned again.
 *
 * @param before when it was due; empty while it rests
 * @param after when it is due now
 */
public record DueMove(
    long clockId,
    long requestId,
    String target,
    Optional<Instant> before,
    Optional<Instant> after) {

  /** Whether it is due at another time. */
  public boolean isMoved() {
    return !before.equals(after);
  }

  /** Whether the limit of arrival moves with it. */
  public boolean isArrival() {
    return target.equals(ClockTarget.ARRIVE.name());
  }
}
