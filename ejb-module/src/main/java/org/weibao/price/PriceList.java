package org.weibao.price;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A price list; one version of it, never changed.
 *
 * @param code which list
 * @param version counts its versions from 1
 * @param clause the rule or contract that makes it binding
 * @param currency of all its prices
 * @param rounding how an amount is rounded to the currency's decimals, once, after multiplication
 * @param validFrom first day of service that it holds for
 * @param validUntil last day of service that it holds for; empty if no end is known
 * @param lines each service once
 */
public record PriceList(
    String code,
    int version,
    String clause,
    Currency currency,
    RoundingMode rounding,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    List<PriceLine> lines) {

  /** Lines are copied. */
  public PriceList {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(validFrom, "first day");
    if (validUntil.filter(validFrom::isAfter).isPresent()) {
      throw new IllegalArgumentException(code + " ends before it begins");
    }
    lines = List.copyOf(lines);
    Set<String> services = new HashSet<>();
    for (PriceLine line : lines) {
      if (!services.add(line.service())) {
        throw new IllegalArgumentException(code + " names " + line.service() + " twice");
      }
    }
  }

  /** Code and version, for example {@code PRICES@2}. */
  public String name() {
    return code + "@" + version;
  }

  /** Whether it holds for services of a day; both ends do. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
  }

  /** The line of a service. */
  public Optional<PriceLine> line(String service) {
    return lines.stream().filter(line -> line.service().equals(service)).findFirst();
  }

  /** Whether there is a day for which both hold. */
  boolean overlaps(PriceList other) {
    return validUntil.filter(other.validFrom::isAfter).isEmpty()
        && other.validUntil.filter(validFrom::isAfter).isEmpty();
  }
}
