package org.weibao.approval;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a document, by name.
 *
 * @param values for example {@code PAYER} = {@code DEPARTMENT} or {@code OFF_LIST} = {@code true}
 * @param amounts for example {@code TOTAL_COST} = 199.00, in the currency of the rule
 */
public record Facts(Map<String, String> values, Map<String, BigDecimal> amounts) {

  /** Nothing is known. */
  public static final Facts NONE = new Facts(Map.of(), Map.of());

  /** Both are copied. */
  public Facts {
    values = Map.copyOf(values);
    amounts = Map.copyOf(amounts);
  }

  /** The facts with one more value. */
  public Facts with(String name, Object value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, String.valueOf(value));
    return new Facts(more, amounts);
  }

  /** The facts with one more amount. */
  public Facts withAmount(String name, BigDecimal amount) {
    Map<String, BigDecimal> more = new HashMap<>(amounts);
    more.put(name, amount);
    return new Facts(values, more);
  }

  /** A value, if it is known. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** An amount, if it is known. */
  public Optional<BigDecimal> amount(String name) {
    return Optional.ofNullable(amounts.get(name));
  }
}
