package org.weibao.authority;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Amounts between two limits.
 *
 * @param lower from here; empty if there is no lower limit
 * @param upper up to here; empty if there is no upper limit
 */
public record AmountBand(Optional<AmountLimit> lower, Optional<AmountLimit> upper) {

  /** The upper limit is not below the lower. */
  public AmountBand {
    if (lower.isPresent()
        && upper.isPresent()
        && lower.get().amount().compareTo(upper.get().amount()) > 0) {
      throw new IllegalArgumentException("a band from " + lower.get() + " to " + upper.get());
    }
  }

  /** Whether an amount lies within. */
  public Match match(BigDecimal amount) {
    return side(amount, lower, 1).and(side(amount, upper, -1));
  }

  private static Match side(BigDecimal amount, Optional<AmountLimit> limit, int inside) {
    if (limit.isEmpty()) {
      return Match.YES;
    }
    int compared = amount.compareTo(limit.get().amount());
    if (compared == 0) {
      return limit.get().atLimit();
    }
    return Integer.signum(compared) == inside ? Match.YES : Match.NO;
  }
}
