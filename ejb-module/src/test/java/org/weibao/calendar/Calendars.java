package org.weibao.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calendars that tests share. */
public final class Calendars {

  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Monday to Friday, nine to six. */
  public static final BusinessCalendar OFFICE = week(SHANGHAI, "09:00-18:00");

  /** Monday to Friday with a lunch break. */
  public static final BusinessCalendar LUNCH = week(SHANGHAI, "09:00-12:00", "13:00-18:00");

  /** The office with China's published days. */
  public static final BusinessCalendar CHINA =
      BusinessCalendar.of(OFFICE.spec().with(PublishedDaysFile.shipped("cn")));

  private Calendars() {}

  public static BusinessCalendar week(ZoneId zone, String... windows) {
    return BusinessCalendar.of(spec(zone, List.of(), windows));
  }

  public static CalendarSpec spec(ZoneId zone, List<DatedException> exceptions, String... windows) {
    List<TimeWindow> open = Arrays.stream(windows).map(TimeWindow::parse).toList();
    Map<DayOfWeek, List<TimeWindow>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, day.getValue() <= DayOfWeek.FRIDAY.getValue() ? open : List.of());
    }
    return new CalendarSpec("OFFICE", 3, zone, week, open, exceptions, Optional.empty());
  }

  /** A time by the clock in Shanghai, for example {@code 2026-11-27T17:00}. */
  public static Instant at(String local) {
    return at(SHANGHAI, local);
  }

  public static Instant at(ZoneId zone, String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  public static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
