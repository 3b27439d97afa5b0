package org.weibao.dueitem.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a step of a ladder is taken: so many days or hours before or after the due time, or at a
 * percentage of the time between start and due time.
 *
 * @param amount days, hours or percent; below 0 before the due time
 */
record Offset(int amount, Unit unit) implements Comparable<Offset> {

  /** What is counted. */
  enum Unit {
    DAYS,
    HOURS,
    PERCENT
  }

  private static final int WHOLE = 100;
  private static final int HOURS_OF_DAY = 24;
  private static final Pattern FORM = Pattern.compile("([+-]?\\d{1,4})([dh%])");

  /** Reads {@code -3d}, {@code +12h} or {@code 75%}; empty for anything else. */
  static Optional<Offset> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int amount = Integer.parseInt(form.group(1));
    Unit unit =
        switch (form.group(2)) {
          case "d" -> Unit.DAYS;
          case "h" -> Unit.HOURS;
          default -> Unit.PERCENT;
        };
    return unit == Unit.PERCENT && amount < 0
        ? Optional.empty()
        : Optional.of(new Offset(amount, unit));
  }

  boolean isPercent() {
    return unit == Unit.PERCENT;
  }

  /** The instant for an item. */
  Instant of(Instant startsAt, Instant dueAt) {
    return switch (unit) {
      case DAYS -> dueAt.plus(Duration.ofDays(amount));
      case HOURS -> dueAt.plus(Duration.ofHours(amount));
      case PERCENT ->
          startsAt.plus(Duration.between(startsAt, dueAt).multipliedBy(amount).dividedBy(WHOLE));
    };
  }

  /** Percentages compare with percentages only; a ladder has one sort of them. */
  @Override
  public int compareTo(Offset other) {
    return Integer.compare(measure(), other.measure());
  }

  private int measure() {
    return unit == Unit.DAYS ? amount * HOURS_OF_DAY : amount;
  }
}
