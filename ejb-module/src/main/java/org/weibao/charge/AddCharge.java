package org.weibao.charge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Work that is charged: a line of the list that holds on its day, or one with a price of its own.
 *
 * @param serviceDay day on which the work was done
 * @param code line of the list; of what no list has, a code of the rules or empty
 * @param quantity more than nothing, at most two decimals
 * @param own name, unit, price and reason of what no list has
 * @param facts what the project's rules ask beyond what the case knows, by the names of packs, for
 *     example {@code serviceClass}
 */
public record AddCharge(
    LocalDate serviceDay,
    String code,
    BigDecimal quantity,
    Optional<OwnPrice> own,
    Map<String, String> facts) {

  /** Facts are copied; no code is an empty one. */
  public AddCharge {
    code = code == null ? "" : code.strip();
    Objects.requireNonNull(own, "own price");
    facts = Map.copyOf(facts);
  }

  /**
   * A price that no list has (S01-5.3.1-b).
   *
   * @param name what is charged
   * @param unit what is counted
   * @param unitPrice of one, with no more decimals than the currency has
   * @param reason why this price
   */
  public record OwnPrice(String name, PriceUnit unit, BigDecimal unitPrice, String reason) {

    public static final int NAME_LENGTH = 200;
    public static final int REASON_LENGTH = 500;
  }
}
