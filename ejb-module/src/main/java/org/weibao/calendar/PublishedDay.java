package org.weibao.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of a notice about holidays.
 *
 * @param date the day
 * @param kind free, or worked to make up for a free one
 * @param holiday the holiday that it belongs to
 * @param nameEn the holiday in English, as the file names it
 * @param nameZh the holiday in Chinese, as the notice names it
 * @param notice number of the notice
 */
public record PublishedDay(
    LocalDate date,
    DayKind kind,
    PublicHoliday holiday,
    String nameEn,
    String nameZh,
    String notice) {

  /** Nothing is missing. */
  public PublishedDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(holiday, "holiday");
    Objects.requireNonNull(nameEn, "name in English");
    Objects.requireNonNull(nameZh, "name in Chinese");
    Objects.requireNonNull(notice, "notice");
  }
}
