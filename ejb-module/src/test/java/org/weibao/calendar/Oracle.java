package org.weibao.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reckons minute by minute, slowly and without any cleverness: the engine has to agree. */
final class Oracle {

  private static final int MINUTE = 60;

  private final CalendarSpec spec;

  Oracle(CalendarSpec spec) {
    this.spec = spec;
  }

  /** Whether the clock on the wall shows a time in a window of its date. */
  boolean isOpen(Instant at) {
    LocalDateTime wall = LocalDateTime.ofInstant(at, spec.zone());
    int second = wall.toLocalTime().toSecondOfDay();
    for (TimeWindow window : windows(wall)) {
      if (window.fromSecond() <= second && second < window.toSecond()) {
        return true;
      }
    }
    return false;
  }

  Duration elapsed(Counting counting, Instant from, Instant to, List<Pause> pauses) {
    int minutes = 0;
    for (Instant at = from; at.isBefore(to); at = at.plusSeconds(MINUTE)) {
      if (counts(counting, at, pauses)) {
        minutes++;
      }
    }
    return Duration.ofMinutes(minutes);
  }

  /** The end of the minute that completes the length, if it comes within a number of days. */
  Optional<Instant> after(
      Counting counting, Instant start, Duration length, List<Pause> pauses, int days) {
    long left = length.toMinutes();
    Instant end = start.plus(Duration.ofDays(days));
    for (Instant at = start; at.isBefore(end); at = at.plusSeconds(MINUTE)) {
      if (left == 0) {
        return Optional.of(at);
      }
      if (counts(counting, at, pauses) && --left == 0) {
        return Optional.of(at.plusSeconds(MINUTE));
      }
    }
    return Optional.empty();
  }

  private boolean counts(Counting counting, Instant at, List<Pause> pauses) {
    for (Pause pause : pauses) {
      if (!at.isBefore(pause.from()) && at.isBefore(pause.to())) {
        return false;
      }
    }
    return counting == Counting.CLOCK_TIME || isOpen(at);
  }

  private List<TimeWindow> windows(LocalDateTime wall) {
    for (DatedException exception : spec.exceptions()) {
      if (exception.date().equals(wall.toLocalDate())) {
        return exception.kind() == DayKind.WORKED && exception.windows().isEmpty()
            ? spec.workedDay()
            : exception.windows();
      }
    }
    return spec.week().getOrDefault(wall.getDayOfWeek(), List.of());
  }
}
