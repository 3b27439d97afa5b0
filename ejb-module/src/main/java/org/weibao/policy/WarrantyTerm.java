package org.weibao.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A warranty of a pack. It lasts so many months from the day on which it starts, to the day of the
 * same number, or the last of a month that has no such day (article 202 of the Civil Code); that
 * day is still covered. Where the length stands in a contract or is open, nothing is reckoned.
 *
 * @param start what it starts with, for example {@code COMPLETION_CERTIFICATE}
 * @param months how long; a year is twelve
 * @param excludes causes that it never covers
 */
public record WarrantyTerm(String start, Optional<Integer> months, List<String> excludes) {

  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  /** Causes are copied. */
  public WarrantyTerm {
    excludes = List.copyOf(excludes);
  }

  /**
   * What a rule says.
   *
   * @param warranty a rule of the section {@code warranties}
   */
  public static WarrantyTerm of(PolicyRule warranty) {
    return new WarrantyTerm(
        warranty.text("start").orElseThrow(),
        months(warranty.map("length")),
        warranty.texts("excludes"));
  }

  private static Optional<Integer> months(Map<String, Object> length) {
    if (length.get("years") instanceof BigDecimal years) {
      return Optional.of(years.multiply(MONTHS_OF_YEAR).intValueExact());
    }
    return length.get("months") instanceof BigDecimal months
        ? Optional.of(months.intValueExact())
        : Optional.empty();
  }

  /** The last day that is covered; empty if the rule gives no length. */
  public Optional<LocalDate> lastDay(LocalDate started) {
    return months.map(started::plusMonths);
  }

  /**
   * Whether a day is covered; empty if the rule gives no length.
   *
   * @throws IllegalArgumentException if the warranty has not started on that day
   */
  public Optional<WarrantyStatus> status(LocalDate started, LocalDate day) {
    if (day.isBefore(started)) {
      throw new IllegalArgumentException(day + " is before the start, " + started);
    }
    return lastDay(started)
        .map(last -> day.isAfter(last) ? WarrantyStatus.EXPIRED : WarrantyStatus.IN_WARRANTY);
  }
}
