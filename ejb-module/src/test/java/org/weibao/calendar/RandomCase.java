package org.weibao.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A calendar, a start, pauses and a goal, all of whole minutes, drawn from a seed. */
final class RandomCase {

  /** Clocks that never change, change by an hour, by half an hour, at midnight or by a day. */
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Asia/Shanghai"),
          ZoneId.of("UTC"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("Africa/Casablanca"),
          ZoneId.of("Pacific/Apia"));

  private static final Instant FROM = Instant.parse("2004-01-01T00:00:00Z");
  private static final int DAYS = 366 * 24;
  private static final int MINUTES_OF_DAY = 24 * 60;

  final CalendarSpec spec;
  final BusinessCalendar calendar;
  final Oracle oracle;
  final Instant start;
  final List<Pause> pauses;
  final Counting counting;
  final Duration length;

  private final Random random;

  RandomCase(long seed) {
    random = new Random(seed);
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    start = start(zone);
    spec = spec(zone);
    calendar = BusinessCalendar.of(spec);
    oracle = new Oracle(spec);
    pauses = pauses();
    counting = random.nextInt(8) == 0 ? Counting.CLOCK_TIME : Counting.WORKING_TIME;
    length = Duration.ofMinutes(random.nextInt(900));
  }

  /** An instant some minutes after the start. */
  Instant later(int minutes) {
    return start.plus(random.nextInt(minutes), ChronoUnit.MINUTES);
  }

  /** Half of the cases lie around a change of the clocks. */
  private Instant start(ZoneId zone) {
    Instant any = FROM.plus(random.nextInt(DAYS), ChronoUnit.DAYS);
    ZoneOffsetTransition change = zone.getRules().nextTransition(any);
    if (change != null && random.nextBoolean()) {
      any = change.getInstant().minus(2, ChronoUnit.DAYS);
    }
    return any.truncatedTo(ChronoUnit.MINUTES)
        .plus(random.nextInt(3 * MINUTES_OF_DAY), ChronoUnit.MINUTES);
  }

  private CalendarSpec spec(ZoneId zone) {
    Map<DayOfWeek, List<TimeWindow>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(4) > 0) {
        week.put(day, windows());
      }
    }
    if (week.isEmpty()) {
      week.put(DayOfWeek.MONDAY, windows());
    }
    List<DatedException> exceptions = new ArrayList<>();
    LocalDate day = LocalDate.ofInstant(start, zone).minusDays(3);
    for (int i = 0; i < 14; i++, day = day.plusDays(1)) {
      switch (random.nextInt(8)) {
        case 0 -> exceptions.add(DatedException.closed(day, "CLOSED", "seed"));
        case 1 -> exceptions.add(DatedException.worked(day, List.of(), "USUAL", "seed"));
        case 2 -> exceptions.add(DatedException.worked(day, windows(), "OWN", "seed"));
        default -> {
          // follows its weekday
        }
      }
    }
    return new CalendarSpec("RANDOM", 1, zone, week, windows(), exceptions, Optional.empty());
  }

  private List<TimeWindow> windows() {
    if (random.nextInt(10) == 0) {
      return List.of(TimeWindow.ALL_DAY);
    }
    List<TimeWindow> windows = new ArrayList<>();
    int minute = random.nextInt(600);
    int count = 1 + random.nextInt(3);
    while (windows.size() < count && minute < MINUTES_OF_DAY - 1) {
      int end = Math.min(MINUTES_OF_DAY, minute + 1 + random.nextInt(400));
      windows.add(new TimeWindow(time(minute), time(end)));
      minute = end + random.nextInt(3) * random.nextInt(90);
    }
    return windows;
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute % MINUTES_OF_DAY * 60L);
  }

  private List<Pause> pauses() {
    List<Pause> drawn = new ArrayList<>();
    Instant at = start;
    for (int i = random.nextInt(4); i > 0; i--) {
      Instant from = at.plus(random.nextInt(700), ChronoUnit.MINUTES);
      at = from.plus(random.nextInt(900), ChronoUnit.MINUTES);
      drawn.add(new Pause(from, at, "P" + i));
    }
    return drawn;
  }
}
