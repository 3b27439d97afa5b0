package org.weibao.contact;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the roster.
 *
 * @param shifts that begin on it, in their order
 * @param gaps the parts of the day in which nobody answers
 * @param dated whether shifts of this very date stand in for those of the weekday
 */
public record RosterDay(
    LocalDate day, List<ShiftView> shifts, List<RosterGap> gaps, boolean dated) {

  /** Lists are copied. */
  public RosterDay {
    shifts = List.copyOf(shifts);
    gaps = List.copyOf(gaps);
  }
}
