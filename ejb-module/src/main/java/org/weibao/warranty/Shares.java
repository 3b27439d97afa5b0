package org.weibao.warranty;

import java.math.BigDecimal;

/**
 * Who bears which part of a line, in percent; together 100.
 *
 * @param customer the owner or the property centre
 * @param department we
 * @param supplier the maker, to whom we send the claim
 */
public record Shares(BigDecimal customer, BigDecimal department, BigDecimal supplier) {

  /** All of it. */
  public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Parts of a whole, none below nothing. */
  public Shares {
    if (customer.signum() < 0 || department.signum() < 0 || supplier.signum() < 0) {
      throw new IllegalArgumentException("a share below nothing");
    }
    if (customer.add(department).add(supplier).compareTo(WHOLE) != 0) {
      throw new IllegalArgumentException("shares are not a whole");
    }
  }

  /**
   * What follows from both chains: nobody is charged for what the maker bears, and we bear what we
   * owe and the maker does not.
   *
   * @param owed percent that we owe the customer
   * @param claimed percent that the supplier owes us
   */
  static Shares of(BigDecimal owed, BigDecimal claimed) {
    BigDecimal covered = owed.max(claimed);
    return new Shares(WHOLE.subtract(covered), covered.subtract(claimed), claimed);
  }
}
