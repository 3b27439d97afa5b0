package org.weibao.authority;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A limit of an amount.
 *
 * @param amount the limit
 * @param edge whether exactly that amount is still within
 */
public record AmountLimit(BigDecimal amount, Edge edge) {

  /** Nothing is missing. */
  public AmountLimit {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(edge, "edge");
  }

  /** The amount is within. */
  public static AmountLimit inclusive(String amount) {
    return new AmountLimit(new BigDecimal(amount), Edge.INCLUSIVE);
  }

  /** The amount is without. */
  public static AmountLimit exclusive(String amount) {
    return new AmountLimit(new BigDecimal(amount), Edge.EXCLUSIVE);
  }

  /** Nobody has said. */
  public static AmountLimit open(String amount) {
    return new AmountLimit(new BigDecimal(amount), Edge.OPEN);
  }

  /** Whether an amount at exactly the limit is within. */
  Match atLimit() {
    return switch (edge) {
      case INCLUSIVE -> Match.YES;
      case EXCLUSIVE -> Match.NO;
      case OPEN -> Match.OPEN;
    };
  }
}
