package org.weibao.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A shift of the roster; see {@link NewShift}. */
public record ShiftView(
    long id,
    long contactId,
    String name,
    String phone,
    Optional<DayOfWeek> weekday,
    Optional<LocalDate> day,
    LocalTime from,
    LocalTime to,
    int version) {

  /** Whether it ends on the next day. */
  public boolean overnight() {
    return !to.isAfter(from);
  }
}
