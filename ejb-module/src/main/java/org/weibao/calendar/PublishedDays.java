package org.weibao.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holidays and make-up working days as an authority published them, year by year.
 *
 * <p>They are known up to the end of the last year of an unbroken row of years. Nothing is known
 * about a year without a notice: its holidays are not guessed.
 *
 * @param code whose days, for example {@code cn}
 * @param days all days, each date once
 */
public record PublishedDays(String code, List<PublishedDay> days) {

  /**
   * Days are copied and sorted.
   *
   * @throws IllegalArgumentException if a date stands twice
   */
  public PublishedDays {
    days = days.stream().sorted(Comparator.comparing(PublishedDay::date)).toList();
    Set<LocalDate> dates = new HashSet<>();
    for (PublishedDay day : days) {
      if (!dates.add(day.date())) {
        throw new IllegalArgumentException(code + " names " + day.date() + " twice");
      }
    }
  }

  /** The last day that is known; empty if no year is. */
  public Optional<LocalDate> knownUntil() {
    TreeSet<Integer> years = new TreeSet<>();
    days.forEach(day -> years.add(day.date().getYear()));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    int last = years.first();
    while (years.contains(last + 1)) {
      last++;
    }
    Year year = Year.of(last);
    return Optional.of(year.atDay(year.length()));
  }

  /** The days as exceptions of a calendar; a make-up day has the calendar's open time. */
  public List<DatedException> exceptions() {
    return days.stream()
        .map(
            day ->
                new DatedException(
                    day.date(), day.kind(), List.of(), day.holiday().name(), day.notice()))
        .toList();
  }
}
