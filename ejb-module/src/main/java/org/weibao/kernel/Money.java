package org.weibao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in a currency, with exactly the decimals that the currency has, so that equal amounts
 * are equal.
 *
 * @param amount in whole units and the currency's decimals
 * @param currency of what
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  /**
   * Takes an amount as it is.
   *
   * @throws ArithmeticException if it has more decimals than the currency: see {@link #rounded}
   */
  public Money {
    Objects.requireNonNull(currency, "currency");
    amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
  }

  /** An amount as text, for example {@code 12.50}, in a currency by its code. */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  /** An exact amount, rounded to the currency's decimals in a way that is named. */
  public static Money rounded(BigDecimal exact, Currency currency, RoundingMode rounding) {
    return new Money(exact.setScale(currency.getDefaultFractionDigits(), rounding), currency);
  }

  /** The sum; both have to be of one currency. */
  public Money plus(Money other) {
    ensureSame(other);
    return new Money(amount.add(other.amount), currency);
  }

  /** The difference; both have to be of one currency. */
  public Money minus(Money other) {
    ensureSame(other);
    return new Money(amount.subtract(other.amount), currency);
  }

  /** So many times the amount, rounded in a way that is named. */
  public Money times(BigDecimal factor, RoundingMode rounding) {
    return rounded(amount.multiply(factor), currency, rounding);
  }

  @Override
  public int compareTo(Money other) {
    ensureSame(other);
    return amount.compareTo(other.amount);
  }

  private void ensureSame(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(this + " and " + other + " are of two currencies");
    }
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
