package org.weibao.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * Open time within a day by the clock on the wall: from the first moment up to, and without, the
 * last.
 *
 * @param from first open moment
 * @param to first moment that is closed again; midnight means the end of the day
 */
public record TimeWindow(LocalTime from, LocalTime to) {

  /** The whole day. */
  public static final TimeWindow ALL_DAY = new TimeWindow(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final int DAY = 24 * 60 * 60;

  /** Whole seconds, and the end after the beginning. */
  public TimeWindow {
    Objects.requireNonNull(from, "beginning of a window");
    Objects.requireNonNull(to, "end of a window");
    if (from.getNano() != 0 || to.getNano() != 0) {
      throw new IllegalArgumentException("a window has whole seconds: " + from + "-" + to);
    }
    if (endOf(to) <= from.toSecondOfDay()) {
      throw new IllegalArgumentException("a window ends after its beginning: " + from + "-" + to);
    }
  }

  /**
   * A window as people write it, for example {@code 09:00-12:00} or {@code 13:00-24:00}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static TimeWindow parse(String text) {
    List<String> ends = List.of(text.split("-", -1));
    if (ends.size() != 2) {
      throw new IllegalArgumentException("not a window like 09:00-12:00: " + text);
    }
    try {
      String end = ends.get(1).strip();
      return new TimeWindow(
          LocalTime.parse(ends.get(0).strip()),
          end.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(end));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a window like 09:00-12:00: " + text, e);
    }
  }

  /** First open second of the day, from 0. */
  public int fromSecond() {
    return from.toSecondOfDay();
  }

  /** First second that is closed again, up to 86,400. */
  public int toSecond() {
    return endOf(to);
  }

  /** The end as it is written; the end of the day is 24:00. */
  public String toText() {
    return to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString();
  }

  /** Windows of one day: in order, none overlapping; they may touch. */
  static List<TimeWindow> ofOneDay(List<TimeWindow> windows) {
    for (int i = 1; i < windows.size(); i++) {
      if (windows.get(i).fromSecond() < windows.get(i - 1).toSecond()) {
        throw new IllegalArgumentException(
            "windows of a day follow each other and do not overlap: " + windows);
      }
    }
    return List.copyOf(windows);
  }

  private static int endOf(LocalTime to) {
    return to.equals(LocalTime.MIDNIGHT) ? DAY : to.toSecondOfDay();
  }

  @Override
  public String toString() {
    return from + "-" + toText();
  }
}
