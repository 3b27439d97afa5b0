package org.weibao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A date that does not follow its weekday.
 *
 * @param date the day
 * @param kind closed or worked
 * @param windows open time of a worked day; empty if it has that of every make-up working day, see
 *     {@link CalendarSpec#workedDay()}
 * @param name what the day is, a {@link PublicHoliday} by its constant or a text of one's own
 * @param source where that is written, for example the number of a notice
 */
public record DatedException(
    LocalDate date, DayKind kind, List<TimeWindow> windows, String name, String source) {

  /** Windows are copied; a closed day has none. */
  public DatedException {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    windows = TimeWindow.ofOneDay(windows);
    if (kind == DayKind.CLOSED && !windows.isEmpty()) {
      throw new IllegalArgumentException(date + " is closed and has open time");
    }
  }

  /** A day on which nothing is open. */
  public static DatedException closed(LocalDate date, String name, String source) {
    return new DatedException(date, DayKind.CLOSED, List.of(), name, source);
  }

  /** A day that is worked; without windows it has those of every make-up working day. */
  public static DatedException worked(
      LocalDate date, List<TimeWindow> windows, String name, String source) {
    return new DatedException(date, DayKind.WORKED, windows, name, source);
  }

  /** Calendar year, by which holidays are published. */
  public int year() {
    return date.getYear();
  }
}
