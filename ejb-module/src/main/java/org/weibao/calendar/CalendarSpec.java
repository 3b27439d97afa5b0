package org.weibao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A calendar as people write it down; one version of it, never changed.
 *
 * @param code which calendar, for example {@code OFFICE}
 * @param version counts its versions from 1
 * @param zone where its clocks hang
 * @param week open time of each weekday; a weekday that is missing is closed
 * @param workedDay open time of make-up working days that have none of their own
 * @param exceptions dates that do not follow their weekday, each date once
 * @param knownUntil last day whose exceptions are known; empty if the calendar follows nobody's
 *     published days
 */
public record CalendarSpec(
    String code,
    int version,
    ZoneId zone,
    Map<DayOfWeek, List<TimeWindow>> week,
    List<TimeWindow> workedDay,
    List<DatedException> exceptions,
    Optional<LocalDate> knownUntil) {

  /**
   * Everything is copied.
   *
   * @throws IllegalArgumentException if nothing is ever open, windows overlap, a date stands twice
   *     or a worked day has no open time
   */
  public CalendarSpec {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(knownUntil, "last day known");
    week = weekOf(code, week);
    workedDay = TimeWindow.ofOneDay(workedDay);
    exceptions = List.copyOf(exceptions);
    check(code, workedDay, exceptions);
  }

  /** A calendar that is always open. */
  public static CalendarSpec always(ZoneId zone) {
    Map<DayOfWeek, List<TimeWindow>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(TimeWindow.ALL_DAY));
    }
    return new CalendarSpec(
        "24X7", 1, zone, week, List.of(TimeWindow.ALL_DAY), List.of(), Optional.empty());
  }

  /**
   * The same calendar with the days that somebody published: their exceptions come beside its own,
   * and a date that has one of its own keeps it.
   */
  public CalendarSpec with(PublishedDays published) {
    Set<LocalDate> own = new HashSet<>();
    exceptions.forEach(exception -> own.add(exception.date()));
    List<DatedException> all = new ArrayList<>(exceptions);
    published.exceptions().stream()
        .filter(exception -> !own.contains(exception.date()))
        .forEach(all::add);
    return new CalendarSpec(code, version, zone, week, workedDay, all, published.knownUntil());
  }

  private static Map<DayOfWeek, List<TimeWindow>> weekOf(
      String code, Map<DayOfWeek, List<TimeWindow>> week) {
    Map<DayOfWeek, List<TimeWindow>> copy = new EnumMap<>(DayOfWeek.class);
    week.forEach(
        (day, windows) -> {
          if (!windows.isEmpty()) {
            copy.put(day, TimeWindow.ofOneDay(windows));
          }
        });
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("the calendar " + code + " is never open");
    }
    return Map.copyOf(copy);
  }

  private static void check(
      String code, List<TimeWindow> workedDay, List<DatedException> exceptions) {
    Set<LocalDate> dates = new HashSet<>();
    for (DatedException exception : exceptions) {
      if (!dates.add(exception.date())) {
        throw new IllegalArgumentException(
            "the calendar " + code + " names " + exception.date() + " twice");
      }
      if (exception.kind() == DayKind.WORKED
          && exception.windows().isEmpty()
          && workedDay.isEmpty()) {
        throw new IllegalArgumentException(
            "the calendar " + code + " does not say when it is open on " + exception.date());
      }
    }
  }
}
