package org.weibao.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar that comes again and has a name. */
public enum Period {
  /** A date, for example 2026-11-25. */
  DAY(0),
  /** Monday to Sunday, named as ISO 8601 does, for example 2026-W48. */
  WEEK(0),
  /** The 1st to the 15th or the 16th to the end of a month, for example 2026-11-H1. */
  HALF_MONTH(0),
  /** For example 2026-11. */
  MONTH(1),
  /** For example 2026-Q4. */
  QUARTER(3),
  /** For example 2026-S2. */
  HALF_YEAR(6),
  /** For example 2026. */
  YEAR(12);

  private static final int MIDDLE = 15;

  private final int months;

  Period(int months) {
    this.months = months;
  }

  /** How many months it has; 0 for what is shorter than a month. */
  public int months() {
    return months;
  }

  /** First day of the period in which a day lies. */
  public LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case HALF_MONTH -> day.withDayOfMonth(day.getDayOfMonth() <= MIDDLE ? 1 : MIDDLE + 1);
      default -> {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        yield LocalDate.of(day.getYear(), month, 1);
      }
    };
  }

  /** First day of the period after the one in which a day lies. */
  public LocalDate nextFirstDay(LocalDate day) {
    LocalDate first = firstDay(day);
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case HALF_MONTH ->
          first.getDayOfMonth() == 1
              ? first.plusDays(MIDDLE)
              : YearMonth.from(first).plusMonths(1).atDay(1);
      default -> first.plusMonths(months);
    };
  }

  /** Last day of the period in which a day lies. */
  public LocalDate lastDay(LocalDate day) {
    return nextFirstDay(day).minusDays(1);
  }

  /** Name of the period in which a day lies; the same for each of its days and for no other. */
  public String key(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK ->
          "%04d-W%02d"
              .formatted(
                  day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case HALF_MONTH -> YearMonth.from(day) + (day.getDayOfMonth() <= MIDDLE ? "-H1" : "-H2");
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF_YEAR ->
          day.getYear() + (day.getMonthValue() <= Period.HALF_YEAR.months ? "-S1" : "-S2");
      case YEAR -> String.valueOf(day.getYear());
    };
  }
}
