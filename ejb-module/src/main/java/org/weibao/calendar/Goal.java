package org.weibao.calendar;

import java.time.Duration;
import java.util.Objects;
import org.weibao.kernel.DecisionStep;

/**
 * How long something may take. A rule without a figure has no goal at all.
 *
 * <p><b>Minutes and hours</b> are a length of time: the deadline is the first instant at which that
 * much has elapsed, so eight working hours from the opening at nine of a day open from nine to five
 * end at five on that day and not at nine on the next.
 *
 * <p><b>Days</b> end with a day, and the day of the start is not counted (as in articles 201 to 203
 * of the Civil Code). {@code n} calendar days end with the {@code n}-th date after that of the
 * start, at its midnight; nought days end with the day of the start itself. {@code n} working days
 * end when the {@code n}-th date after that of the start which has open time closes for the last
 * time. A holiday at the end of calendar days moves nothing; what must not end on a holiday is
 * counted in working days.
 *
 * @param amount how many; from 1, for calendar days from 0
 * @param unit of what
 */
public record Goal(int amount, GoalUnit unit) {

  /** A hundred years of hours; a longer goal is a mistake. */
  private static final int MOST = 876_600;

  /** A goal that is none, or is longer than a century, is refused. */
  public Goal {
    Objects.requireNonNull(unit, "unit");
    int least = unit == GoalUnit.DAYS ? 0 : 1;
    if (amount < least || amount > MOST || !unit.isLength() && amount > MOST / 24) {
      throw new IllegalArgumentException("no goal: " + amount + " " + unit);
    }
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

  /** The goal as a sentence. */
  public DecisionStep step() {
    return DecisionStep.of("why.goal." + unit, amount);
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
