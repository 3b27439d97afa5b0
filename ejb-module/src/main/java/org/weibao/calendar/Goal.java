package org.weibao.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;

/**
 * How long something may take. A rule without a figure has no goal at all.
 *
 * <p><b>Minutes and hours</b> are a length of time: the deadline is the first instant at which that
 * much has elapsed, so eight working hours from the opening at nine of a day open from nine to five
 * end at five on that day and not at nine on the next.
 *
 * <p><b>Days and months</b> end with a day, and the day of the start is not counted (as in articles
 * 201 to 203 of the Civil Code). {@code n} calendar days end with the {@code n}-th date after that
 * of the start, at its midnight; nought days end with the day of the start itself. {@code n} months
 * end with the day of the same number, or the last of a month that has no such day. {@code n}
 * working days end when the {@code n}-th date after that of the start which has open time closes
 * for the last time. A holiday at the end of calendar days moves nothing; what must not end on a
 * holiday is counted in working days.
 *
 * <p>A day may end earlier than that, at a time that the rule names: by noon of the next day is one
 * day at twelve. A time that has passed at the start is reached at once.
 *
 * @param amount how many; from 1, for calendar days from 0
 * @param unit of what
 * @param at time of the last day; only for days and months, and empty for the end of the day
 */
public record Goal(int amount, GoalUnit unit, Optional<LocalTime> at) {

  /** A hundred years of hours; a longer goal is a mistake. */
  private static final int MOST = 876_600;

  /** A goal that is none, or is longer than a century, is refused. */
  public Goal {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(at, "time");
    int least = unit == GoalUnit.DAYS ? 0 : 1;
    int most = unit.isLength() ? MOST : unit == GoalUnit.MONTHS ? 1_200 : MOST / 24;
    if (amount < least || amount > most || at.isPresent() && unit.isLength()) {
      throw new IllegalArgumentException("no goal: " + amount + " " + unit + " " + at);
    }
  }

  /** A goal to the end of its last day. */
  public Goal(int amount, GoalUnit unit) {
    this(amount, unit, Optional.empty());
  }

  /** So many hours round the clock. */
  public static Goal hours(int amount) {
    return new Goal(amount, GoalUnit.HOURS);
  }

  /** So many hours inside the calendar's windows. */
  public static Goal workingHours(int amount) {
    return new Goal(amount, GoalUnit.WORKING_HOURS);
  }

  /** So many minutes inside the calendar's windows. */
  public static Goal workingMinutes(int amount) {
    return new Goal(amount, GoalUnit.WORKING_MINUTES);
  }

  /** So many dates after that of the start. */
  public static Goal days(int amount) {
    return new Goal(amount, GoalUnit.DAYS);
  }

  /** So many dates with open time after that of the start. */
  public static Goal workingDays(int amount) {
    return new Goal(amount, GoalUnit.WORKING_DAYS);
  }

  /** To the day of the same number, or the last of a month that has no such day. */
  public static Goal months(int amount) {
    return new Goal(amount, GoalUnit.MONTHS);
  }

  /** The same days or months, to a time of the last day. */
  public Goal at(LocalTime time) {
    return new Goal(amount, unit, Optional.of(time));
  }

  /** The goal as a sentence. */
  public DecisionStep step() {
    return at.map(time -> DecisionStep.of("why.goal-at." + unit, amount, time))
        .orElseGet(() -> DecisionStep.of("why.goal." + unit, amount));
  }

  /**
   * The goal as a length of time.
   *
   * @throws IllegalStateException if it is counted in days, whose length depends on the start
   */
  Duration length() {
    if (!unit.isLength()) {
      throw new IllegalStateException(this + " has no length of its own");
    }
    return Duration.ofMinutes((long) amount * unit.minutes());
  }
}
