package org.weibao.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.kernel.DecisionStep;

/**
 * A recurrence with what happens on days off. Due is the end of the last day in time, at midnight
 * of the calendar's zone, unless the recurrence names a time of day.
 *
 * @param recurrence when
 * @param shift what happens when that day is no working day
 */
public record Schedule(Recurrence recurrence, Shift shift) {

  /** No calendar is shut for longer; a longer search is a mistake in the calendar. */
  private static final int LONGEST_BREAK = 60;

  /** Nothing is missing. */
  public Schedule {
    Objects.requireNonNull(recurrence, "recurrence");
    Objects.requireNonNull(shift, "shift");
  }

  /**
   * Everything that is due from an instant up to, without, another, in the order of its due time.
   *
   * @param calendar zone and working days
   * @param events dates of events by name, for what depends on one; without its date nothing is due
   * @throws IllegalStateException if a day has to move and the calendar is shut for two months
   */
  public List<Occurrence> occurrences(
      BusinessCalendar calendar, Instant from, Instant to, Map<String, LocalDate> events) {
    // A shifted day may come from as far as a shift can reach.
    LocalDate first = LocalDate.ofInstant(from, calendar.zone()).minusDays(LONGEST_BREAK + 1);
    LocalDate last = LocalDate.ofInstant(to, calendar.zone()).plusDays(LONGEST_BREAK + 1);
    return nominal(first, last, events).stream()
        .map(named -> occurrence(named, calendar))
        .filter(found -> !found.due().isBefore(from) && found.due().isBefore(to))
        .sorted(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::key))
        .toList();
  }

  /** What the recurrence names with a last day in time between two days, both included. */
  private List<Named> nominal(LocalDate first, LocalDate last, Map<String, LocalDate> events) {
    if (recurrence instanceof Recurrence.DayInPeriod rule) {
      return inPeriods(rule, first, last);
    }
    if (recurrence instanceof Recurrence.DaysOfMonths rule) {
      return daysOfMonths(rule, first, last);
    }
    if (recurrence instanceof Recurrence.TimesPer rule) {
      return timesPer(rule, first, last);
    }
    if (recurrence instanceof Recurrence.Every rule) {
      return every(rule, first, last);
    }
    if (recurrence instanceof Recurrence.WeekdaysAt rule) {
      return first
          .datesUntil(last.plusDays(1))
          .filter(day -> rule.weekdays().contains(day.getDayOfWeek()))
          .map(day -> new Named(day.toString(), Optional.empty(), day, Optional.of(rule.time())))
          .toList();
    }
    Recurrence.RelativeTo rule = (Recurrence.RelativeTo) recurrence;
    return Optional.ofNullable(events.get(rule.event()))
        .map(date -> Named.of(rule.event() + "-" + date, rule.dayFor(date)))
        .filter(named -> isBetween(named.day(), first, last))
        .stream()
        .toList();
  }

  private static List<Named> inPeriods(
      Recurrence.DayInPeriod rule, LocalDate first, LocalDate last) {
    List<Named> found = new ArrayList<>();
    LocalDate period = rule.period().firstDay(first.minusMonths(rule.month()));
    while (!period.isAfter(last.plusDays(1))) {
      YearMonth month = YearMonth.from(period).plusMonths(rule.month() - 1L);
      LocalDate day = rule.relation().lastDay(month, rule.day());
      if (isBetween(day, first, last)) {
        found.add(Named.of(rule.period().key(period), day));
      }
      period = rule.period().nextFirstDay(period);
    }
    return found;
  }

  private static List<Named> daysOfMonths(
      Recurrence.DaysOfMonths rule, LocalDate first, LocalDate last) {
    List<Named> found = new ArrayList<>();
    for (YearMonth month = YearMonth.from(first);
        !month.atDay(1).isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate end = dayOf(month, rule.to());
      if (rule.months().contains(month.getMonthValue()) && isBetween(end, first, last)) {
        Optional<LocalDate> opens = Optional.of(dayOf(month, rule.from()));
        found.add(new Named(month.toString(), opens, end, Optional.empty()));
      }
    }
    return found;
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private static List<Named> timesPer(Recurrence.TimesPer rule, LocalDate first, LocalDate last) {
    List<Named> found = new ArrayList<>();
    Period period = rule.period();
    for (LocalDate day = period.firstDay(first);
        !period.lastDay(day).isAfter(last);
        day = period.nextFirstDay(day)) {
      for (int time = 1; time <= rule.times(); time++) {
        found.add(
            new Named(
                period.key(day) + "-" + time,
                Optional.of(day),
                period.lastDay(day),
                Optional.empty()));
      }
    }
    return found;
  }

  private static List<Named> every(Recurrence.Every rule, LocalDate first, LocalDate last) {
    List<Named> found = new ArrayList<>();
    ChronoUnit unit = ChronoUnit.valueOf(rule.unit().name() + "S");
    // One step earlier than reckoned: a month may end before the day that is counted from.
    long step = Math.max(0, unit.between(rule.first(), first) / rule.every() - 1);
    for (LocalDate day = rule.first().plus(step * rule.every(), unit);
        !day.isAfter(last);
        step++, day = rule.first().plus(step * rule.every(), unit)) {
      if (!day.isBefore(first)) {
        found.add(Named.of(day.toString(), day));
      }
    }
    return found;
  }

  private Occurrence occurrence(Named named, BusinessCalendar calendar) {
    LocalDate day = shifted(named.day(), calendar);
    Instant due =
        named
            .time()
            .map(time -> day.atTime(time).atZone(calendar.zone()).toInstant())
            .orElseGet(() -> calendar.endOf(day));
    List<DecisionStep> steps = new ArrayList<>();
    steps.add(ScheduleSteps.rule(recurrence));
    if (!day.equals(named.day())) {
      steps.add(DecisionStep.of("why.schedule.moved." + shift, named.day(), day));
    }
    steps.add(
        named
            .time()
            .map(time -> DecisionStep.of("why.schedule.due-at", day, time))
            .orElseGet(() -> DecisionStep.of("why.schedule.due", day)));
    return new Occurrence(named.key(), named.opens(), named.day(), day, due, steps);
  }

  private LocalDate shifted(LocalDate day, BusinessCalendar calendar) {
    if (shift == Shift.NONE) {
      return day;
    }
    int step = shift == Shift.NEXT ? 1 : -1;
    LocalDate moved = day;
    for (int i = 0; i <= LONGEST_BREAK; i++) {
      if (calendar.isWorkingDay(moved)) {
        return moved;
      }
      moved = moved.plusDays(step);
    }
    throw new IllegalStateException(
        "the calendar " + calendar.spec().code() + " is shut for two months around " + day);
  }

  private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** What the recurrence asks for, before days off are looked at. */
  private record Named(
      String key, Optional<LocalDate> opens, LocalDate day, Optional<LocalTime> time) {

    static Named of(String key, LocalDate day) {
      return new Named(key, Optional.empty(), day, Optional.empty());
    }
  }
}
