package org.weibao.price;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One line of a price list.
 *
 * @param service code of the service or part, for example {@code MOVE_INDOOR_DEVICE}
 * @param unit what is counted, for example {@code PIECE}
 * @param unitPrice price of one, in the list's currency; may have more decimals than the currency
 */
public record PriceLine(String service, String unit, BigDecimal unitPrice) {

  /** A price is not negative. */
  public PriceLine {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(unit, "unit");
    if (unitPrice.signum() < 0) {
      throw new IllegalArgumentException("a negative price of " + service + ": " + unitPrice);
    }
  }
}
