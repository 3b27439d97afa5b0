package org.weibao.warranty;

import java.math.BigDecimal;

/**
 * A wish to bear a class of cost otherwise than the rows say: goodwill, or charging what is
 * covered. The supplier's share stays what it is.
 *
 * @param customer percent that the customer is to bear
 * @param amount what it is about, in yuan: by it the rules say who is asked
 */
public record AskOverride(CostClass cost, BigDecimal customer, BigDecimal amount, String reason) {

  public static final int REASON_LENGTH = 500;

  /** The reason without blanks around it. */
  public AskOverride {
    reason = reason == null ? "" : reason.strip();
  }
}
