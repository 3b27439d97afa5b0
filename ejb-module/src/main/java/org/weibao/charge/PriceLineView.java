package org.weibao.charge;

import java.math.BigDecimal;
import java.util.Objects;
import org.weibao.policy.LocalNames;

/**
 * A line of a price list.
 *
 * @param code of the service or part, for example {@code MOVE_INDOOR_DEVICE}
 * @param kind what is sold
 * @param names in the three languages
 * @param unit what is counted
 * @param unitPrice price of one in the list's currency, at most four decimals
 */
public record PriceLineView(
    String code, PriceKind kind, LocalNames names, PriceUnit unit, BigDecimal unitPrice) {

  /** Nothing is missing. */
  public PriceLineView {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(unitPrice, "unit price");
  }
}
