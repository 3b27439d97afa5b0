package org.weibao.numbering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** When a count starts anew. */
public enum Reset {
  NEVER,
  YEAR,
  QUARTER,
  MONTH,
  DAY;

  /** Name of the stretch of time in which a day lies and in which each count is given once. */
  public String period(LocalDate day) {
    return switch (this) {
      case NEVER -> "all";
      case YEAR -> String.valueOf(day.getYear());
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> YearMonth.from(day).toString();
      case DAY -> day.toString();
    };
  }
}
