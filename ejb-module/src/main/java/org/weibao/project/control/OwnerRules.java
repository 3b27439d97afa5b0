package org.weibao.project.control;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.project.OwnerData;
import org.weibao.project.RoomProblem;

/** What stays of owners can be: one after the other, and none in days to come. */
public final class OwnerRules {

  private OwnerRules() {}

  /** Refuses an owner who cannot be. */
  public static void ensureFits(OwnerData data, LocalDate today) {
    TypedData.text("name", data.name(), OwnerData.NAME_LENGTH);
    TypedData.phone("phone", data.phone(), OwnerData.PHONE_LENGTH);
    ensurePast("movedInOn", data.movedInOn(), today);
  }

  /**
   * Refuses a day on which somebody cannot move out.
   *
   * @param field names the input at fault
   */
  public static void ensureCanMoveOut(
      String field, Optional<LocalDate> movedInOn, LocalDate day, LocalDate today) {
    ensurePast(field, Optional.of(day), today);
    if (movedInOn.filter(day::isBefore).isPresent()) {
      throw new BusinessException(RoomProblem.BEFORE_MOVING_IN, field, movedInOn.get());
    }
  }

  /**
   * Refuses a first day before the owner before moved out.
   *
   * @param lastMovedOut day on which the last of those before moved out
   */
  public static void ensureAfter(OwnerData data, Optional<LocalDate> lastMovedOut) {
    if (data.movedInOn().isPresent()
        && lastMovedOut.filter(data.movedInOn().get()::isBefore).isPresent()) {
      throw new BusinessException(RoomProblem.BEFORE_LAST_OWNER, "movedInOn", lastMovedOut.get());
    }
  }

  private static void ensurePast(String field, Optional<LocalDate> day, LocalDate today) {
    if (day.filter(today::isBefore).isPresent()) {
      throw new BusinessException(RoomProblem.DAY_IN_FUTURE, field);
    }
  }
}
