package org.weibao.charge.control;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.weibao.charge.PriceLineView;
import org.weibao.organization.ScopeKind;
import org.weibao.price.PriceLine;
import org.weibao.price.PriceList;

/**
 * An approved version of a price list.
 *
 * @param versionId id of the version
 * @param validUntil last day: the day before the next version, or the list's end
 */
public record ListOfPrices(
    long versionId,
    String code,
    int number,
    ScopeKind scope,
    Currency currency,
    RoundingMode rounding,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    List<PriceLineView> lines) {

  /** Lines are copied. */
  public ListOfPrices {
    lines = List.copyOf(lines);
  }

  /** Code and version, as the engine names it. */
  public String name() {
    return code + "@" + number;
  }

  /** The line of a code. */
  public Optional<PriceLineView> line(String service) {
    return lines.stream().filter(line -> line.code().equals(service)).findFirst();
  }

  /** As the engine takes it. */
  PriceList forEngine(String clause) {
    return new PriceList(
        code,
        number,
        clause,
        currency,
        rounding,
        validFrom,
        validUntil,
        lines.stream()
            .map(line -> new PriceLine(line.code(), line.unit().name(), line.unitPrice()))
            .toList());
  }
}
