package org.weibao.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When something has to be done again. Each kind says for itself which days it names and what their
 * keys are.
 *
 * <p>Months are reckoned as article 202 of the Civil Code has it: from a day to the day of the same
 * number, and where the month has no such day, to its last. One month after 31 January is 28 or 29
 * February, half a year before 31 August is the end of February, a year after 29 February is 28
 * February. The end of a month does not stick: half a year after 28 February is 28 August.
 */
public sealed interface Recurrence {

  /**
   * Once in each period by, or before, one of its days.
   *
   * <p>A day that a month does not have stands for its last: <em>by</em> the 31st means by 30
   * April, and <em>before</em> the 31st means the whole of April. A month behind the end of the
   * period is one of the next: month 4 of a quarter, day 10, is the 10th after its end, and the key
   * is still that of the quarter. Key: that of the period.
   *
   * @param period from {@link Period#MONTH} on
   * @param month which month of the period, from 1
   * @param day day of the month; 31 is its end
   * @param relation whether that day is in time
   */
  record DayInPeriod(Period period, int month, int day, Relation relation) implements Recurrence {

    /** Month and day have to make sense. */
    public DayInPeriod {
      Objects.requireNonNull(relation, "relation");
      ensure(period.months() > 0, "a day in a period needs months, not " + period);
      ensure(month >= 1 && month <= period.months() + 12, "no month of a period: " + month);
      ensure(day >= 1 && day <= 31, "no day of a month: " + day);
    }
  }

  /**
   * Once in each of some months of a year, from a day to a day, for example in the first ten days
   * of June and December. A day that a month does not have stands for its last. Key: the month.
   *
   * @param months 1 is January
   * @param from first day on which doing it counts
   * @param to last day
   */
  record DaysOfMonths(Set<Integer> months, int from, int to) implements Recurrence {

    /** Months are copied. */
    public DaysOfMonths {
      months = Set.copyOf(months);
      ensure(!months.isEmpty(), "at least one month");
      ensure(months.stream().allMatch(month -> month >= 1 && month <= 12), "no months: " + months);
      ensure(from >= 1 && from <= to && to <= 31, "no days of a month: " + from + " to " + to);
    }
  }

  /**
   * Several times in each period, on days that people choose; each is due by the end of the period.
   * Key: that of the period and the number within it, for example 2026-W48-2.
   *
   * @param times how often, from 1
   * @param period in which
   */
  record TimesPer(int times, Period period) implements Recurrence {

    /** At least once. */
    public TimesPer {
      Objects.requireNonNull(period, "period");
      ensure(times >= 1, "at least once in a period, not " + times);
    }
  }

  /**
   * Every so many days, weeks or months from a day on, that day included. Months are counted from
   * that first day each time, so that the end of January leads to the end of February and on to 31
   * March. Key: the date.
   *
   * @param every how many, from 1
   * @param unit of what
   * @param first the first day
   */
  record Every(int every, Unit unit, LocalDate first) implements Recurrence {

    /** At least one. */
    public Every {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(first, "first day");
      ensure(every >= 1, "every one at least, not " + every);
    }
  }

  /** What {@link Every} counts. */
  enum Unit {
    DAY,
    WEEK,
    MONTH
  }

  /**
   * Once, so many months and days before or after something, for example half a year before the end
   * of a warranty. Months are taken first, then days. Key: the event and its date, so that another
   * date makes another duty.
   *
   * @param event name of the event whose date is asked for
   * @param side before or after
   * @param months from 0
   * @param days from 0
   */
  record RelativeTo(String event, Side side, int months, int days) implements Recurrence {

    /** Both numbers may be nought: on the day itself. */
    public RelativeTo {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(side, "side");
      ensure(months >= 0 && days >= 0, "before or after is said by the side, not by a sign");
    }

    /** The day, for an event on a date. */
    public LocalDate dayFor(LocalDate date) {
      return side == Side.BEFORE
          ? date.minusMonths(months).minusDays(days)
          : date.plusMonths(months).plusDays(days);
    }
  }

  /** On which side of an event a day lies. */
  enum Side {
    BEFORE,
    AFTER
  }

  /**
   * On each of some weekdays at a time of day. Key: the date.
   *
   * @param weekdays at least one
   * @param time when it is due
   */
  record WeekdaysAt(Set<DayOfWeek> weekdays, LocalTime time) implements Recurrence {

    /** Weekdays are copied. */
    public WeekdaysAt {
      Objects.requireNonNull(time, "time of day");
      weekdays = Set.copyOf(weekdays);
      ensure(!weekdays.isEmpty(), "at least one weekday");
    }
  }

  /** Monthly, for example before the 25th. */
  static Recurrence monthly(Relation relation, int day) {
    return new DayInPeriod(Period.MONTH, 1, day, relation);
  }

  /** By the end of each period, for example of each quarter. */
  static Recurrence endOf(Period period) {
    return new DayInPeriod(period, period.months(), 31, Relation.BY);
  }

  /** The event whose date this depends on, if it does. */
  default Optional<String> dependsOn() {
    return this instanceof RelativeTo relative ? Optional.of(relative.event()) : Optional.empty();
  }

  private static void ensure(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
