package org.weibao.workorder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.weibao.kernel.BusinessException;

/** When something happened that a device tells: its own time put right by the offset. */
final class DeviceTime {

  /** Measured offsets leave that much. */
  private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

  /** A clock that is further off was set wrongly, and what it says means nothing. */
  private static final Duration LARGEST_OFFSET = Duration.ofDays(1);

  private DeviceTime() {}

  /** Refuses a clock that says nothing. */
  static void ensureOffset(Duration offset) {
    if (offset.abs().compareTo(LARGEST_OFFSET) > 0) {
      throw new BusinessException(
          WorkOrderProblem.OFFSET, "offsetMillis", LARGEST_OFFSET.toHours());
    }
  }

  /**
   * When it happened.
   *
   * @param what names it in a refusal
   */
  static Instant of(Instant deviceAt, Duration offset, Instant now, Object what) {
    // As fine as it is stored, so that it is never later than itself.
    Instant at = deviceAt.plus(offset).truncatedTo(ChronoUnit.MICROS);
    if (at.isAfter(now.plus(CLOCK_DRIFT))) {
      throw new BusinessException(WorkOrderProblem.IN_FUTURE, "deviceAt", what);
    }
    return at;
  }
}
