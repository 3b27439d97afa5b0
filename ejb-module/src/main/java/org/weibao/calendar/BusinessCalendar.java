package org.weibao.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.calendar.control.OpenDays;
import org.weibao.calendar.control.Timeline;

/**
 * Reckons with one version of a calendar: what time counts, when a goal is reached, which day is
 * worked. Open time is laid out once for the years that are asked for and then searched; a calendar
 * may be shared by all threads.
 *
 * <p>A time is open from the first moment of a window and up to, without, its end. A deadline is
 * the <em>first</em> instant at which the goal has elapsed, so it falls on the end of a window and
 * never on the beginning of the next. What happens at the deadline itself is in time.
 */
public final class BusinessCalendar {

  private static final long MICROS = 1_000_000L;

  private final CalendarSpec spec;
  private final ZoneRules rules;
  private final Map<LocalDate, DatedException> exceptions = new HashMap<>();
  private final OpenDays days;

  /** The years laid out so far; replaced as a whole when more are needed. */
  private volatile Timeline timeline;

  private BusinessCalendar(CalendarSpec spec) {
    this.spec = spec;
    this.rules = spec.zone().getRules();
    Map<Long, int[]> dated = new HashMap<>();
    for (DatedException exception : spec.exceptions()) {
      exceptions.put(exception.date(), exception);
      dated.put(exception.date().toEpochDay(), seconds(windowsOf(exception)));
    }
    int[][] week = new int[DayOfWeek.values().length][];
    for (DayOfWeek day : DayOfWeek.values()) {
      week[day.ordinal()] = seconds(spec.week().getOrDefault(day, List.of()));
    }
    this.days = new OpenDays(week, dated);
  }

  /** A calendar that follows what was written down. */
  public static BusinessCalendar of(CalendarSpec spec) {
    return new BusinessCalendar(spec);
  }

  /** A calendar that is always open. */
  public static BusinessCalendar always(ZoneId zone) {
    return new BusinessCalendar(CalendarSpec.always(zone));
  }

  /** What the calendar follows. */
  public CalendarSpec spec() {
    return spec;
  }

  /** Where the calendar's clocks hang. */
  public ZoneId zone() {
    return spec.zone();
  }

  /** Whether an instant lies in a window. */
  public boolean isOpen(Instant at) {
    long micros = micros(at);
    return covering(micros, micros).isOpen(micros);
  }

  /** The instant itself if it is open, otherwise the beginning of the next window. */
  public Instant nextOpen(Instant at) {
    long micros = micros(at);
    Timeline line = covering(micros, micros);
    long next = line.nextOpen(micros);
    while (next == Long.MIN_VALUE) {
      line = later(line);
      next = line.nextOpen(micros);
    }
    return instant(next);
  }

  /** Open time of a date: that of its exception, otherwise that of its weekday. */
  public List<TimeWindow> windowsOn(LocalDate date) {
    DatedException exception = exceptions.get(date);
    return exception == null
        ? spec.week().getOrDefault(date.getDayOfWeek(), List.of())
        : windowsOf(exception);
  }

  /** How a date differs from its weekday, if it does. */
  public Optional<DatedException> exceptionOn(LocalDate date) {
    return Optional.ofNullable(exceptions.get(date));
  }

  /** Whether a date has any open time. A date that a zone left out has none. */
  public boolean isWorkingDay(LocalDate date) {
    return !windowsOn(date).isEmpty()
        && !elapsed(Counting.WORKING_TIME, startOf(date), endOf(date)).isZero();
  }

  /**
   * How much time counts between two instants.
   *
   * @throws IllegalArgumentException if the second is before the first
   */
  public Duration elapsed(Counting counting, Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
    return Duration.of(counted(counting, micros(from), micros(to)), ChronoUnit.MICROS);
  }

  /**
   * The first instant, from a start on, at which so much has elapsed; the start itself if nothing
   * has to elapse.
   */
  public Instant after(Counting counting, Instant start, Duration length) {
    return instant(reach(counting, micros(start), micros(length)));
  }

  /** When a goal that starts at an instant is reached. */
  public Instant deadline(Instant start, Goal goal) {
    return after(goal.unit().counting(), start, lengthOf(goal, start));
  }

  /**
   * When a goal is reached if some time does not count. A pause costs nothing: the deadline moves
   * by what would have counted in it, also where the goal is counted in days.
   *
   * @param pauses in order, after the start, none overlapping
   */
  public Instant deadline(Instant start, Goal goal, List<Pause> pauses) {
    Pause.ensureInOrder(start, pauses);
    return after(goal.unit().counting(), start, lengthOf(goal, start), pauses);
  }

  /** As {@link #after(Counting, Instant, Duration)}, without the time of pauses. */
  public Instant after(Counting counting, Instant start, Duration length, List<Pause> pauses) {
    long left = micros(length);
    long at = micros(start);
    for (Pause pause : pauses) {
      long from = micros(pause.from());
      long counted = counted(counting, at, from);
      if (counted >= left) {
        break;
      }
      left -= counted;
      at = micros(pause.to());
    }
    return instant(reach(counting, at, left));
  }

  /** How much time has to elapse for a goal that starts at an instant, see {@link Goal}. */
  public Duration lengthOf(Goal goal, Instant start) {
    if (goal.unit().isLength()) {
      return goal.length();
    }
    Instant end = endOf(goal, LocalDate.ofInstant(start, zone()));
    return end.isBefore(start) ? Duration.ZERO : elapsed(goal.unit().counting(), start, end);
  }

  private Instant endOf(Goal goal, LocalDate start) {
    LocalDate last =
        switch (goal.unit()) {
          case DAYS -> start.plusDays(goal.amount());
          case MONTHS -> start.plusMonths(goal.amount());
          default -> workingDayAfter(start, goal.amount());
        };
    if (goal.at().isPresent()) {
      return last.atTime(goal.at().get()).atZone(zone()).toInstant();
    }
    return goal.unit() == GoalUnit.WORKING_DAYS ? closingOf(last) : endOf(last);
  }

  /** The n-th date after another that has open time. */
  public LocalDate workingDayAfter(LocalDate date, int n) {
    LocalDate day = date;
    for (int i = 0; i < n; i++) {
      do {
        day = day.plusDays(1);
      } while (!isWorkingDay(day));
    }
    return day;
  }

  /** The end of the last open time of a working day. */
  public Instant closingOf(LocalDate workingDay) {
    long end = micros(endOf(workingDay));
    long close = covering(end, end).lastCloseUpTo(end);
    // Where clocks go back just after midnight, some minutes of the next date come before the end.
    while (LocalDate.ofInstant(instant(close - 1), zone()).isAfter(workingDay)) {
      close = covering(close - 1, end).lastCloseUpTo(close - 1);
    }
    return instant(close);
  }

  /** The first instant of a date. */
  public Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone()).toInstant();
  }

  /** The instant at which a date is over; where midnight comes twice, the second. */
  public Instant endOf(LocalDate date) {
    LocalDateTime midnight = date.plusDays(1).atTime(LocalTime.MIDNIGHT);
    ZoneOffsetTransition change = rules.getTransition(midnight);
    if (change != null && change.isGap()) {
      return change.getInstant();
    }
    ZoneOffset offset = change == null ? rules.getOffset(midnight) : change.getOffsetAfter();
    return midnight.toInstant(offset);
  }

  /** The last day whose exceptions are known; empty if the calendar follows nobody's days. */
  public Optional<LocalDate> knownUntil() {
    return spec.knownUntil();
  }

  /** Whether somebody has to enter new days: the known ones end within so many days. */
  public boolean endsWithin(LocalDate today, int days) {
    return spec.knownUntil().filter(last -> last.isBefore(today.plusDays(days))).isPresent();
  }

  /** Whether the exceptions of all days up to an instant are known. */
  public boolean isKnownAt(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone());
    return spec.knownUntil().filter(day::isAfter).isEmpty();
  }

  /** Why a goal that starts at an instant is reached when it is. */
  public DeadlineExplanation explain(Instant start, Goal goal, List<Pause> pauses) {
    return DeadlineExplanation.of(this, start, goal, pauses);
  }

  /** Reads the open spans between two instants, cut at both. */
  void spansBetween(Instant from, Instant to, Timeline.SpanReader reader) {
    long first = micros(from);
    long last = micros(to);
    covering(first, last).spansBetween(first, last, reader);
  }

  private List<TimeWindow> windowsOf(DatedException exception) {
    boolean usual = exception.kind() == DayKind.WORKED && exception.windows().isEmpty();
    return usual ? spec.workedDay() : exception.windows();
  }

  private long counted(Counting counting, long from, long to) {
    if (counting == Counting.CLOCK_TIME) {
      return to - from;
    }
    Timeline line = covering(from, to);
    return line.openBefore(to) - line.openBefore(from);
  }

  private long reach(Counting counting, long start, long length) {
    if (counting == Counting.CLOCK_TIME || length == 0) {
      return start + length;
    }
    Timeline line = covering(start, start);
    long open = line.openBefore(start) + length;
    while (line.total() < open) {
      line = later(line);
      open = line.openBefore(start) + length;
    }
    return line.instantOf(open);
  }

  /** A timeline that has both instants, and the years around them. */
  private Timeline covering(long first, long last) {
    Timeline line = timeline;
    if (line != null && line.covers(first, last)) {
      return line;
    }
    int from = yearOf(first) - 1;
    int to = yearOf(last) + 1;
    return line == null
        ? lay(from, to)
        : lay(Math.min(from, line.firstYear()), Math.max(to, line.lastYear()));
  }

  /** A timeline of twice as many years. */
  private Timeline later(Timeline line) {
    int years = line.lastYear() - line.firstYear() + 1;
    return lay(line.firstYear(), line.lastYear() + years);
  }

  private Timeline lay(int firstYear, int lastYear) {
    Timeline line = Timeline.of(zone(), days, firstYear, lastYear);
    timeline = line;
    return line;
  }

  private static int[] seconds(List<TimeWindow> windows) {
    int[] seconds = new int[2 * windows.size()];
    for (int i = 0; i < windows.size(); i++) {
      seconds[2 * i] = windows.get(i).fromSecond();
      seconds[2 * i + 1] = windows.get(i).toSecond();
    }
    return seconds;
  }

  private static int yearOf(long micros) {
    return LocalDate.ofEpochDay(Math.floorDiv(micros, 24 * 60 * 60 * MICROS)).getYear();
  }

  private static long micros(Instant at) {
    return Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / 1_000);
  }

  private static long micros(Duration length) {
    return Math.addExact(Math.multiplyExact(length.getSeconds(), MICROS), length.getNano() / 1_000);
  }

  static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
  }
}
