package org.weibao.routine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that was measured on a visit.
 *
 * @param name what was measured, for example the voltage of a power supply
 * @param value null if none was typed
 * @param unit for example V
 * @param atLeast the smallest good value
 * @param atMost the largest good value
 */
public record Measured(
    String name,
    BigDecimal value,
    Optional<String> unit,
    Optional<BigDecimal> atLeast,
    Optional<BigDecimal> atMost) {

  public static final int NAME_LENGTH = 120;
  public static final int UNIT_LENGTH = 20;

  /** No visit has more of them. */
  public static final int MOST = 50;

  /** Digits behind the point, at most. */
  public static final int DECIMALS = 4;

  private static final int DIGITS = 12;

  /** Texts are stripped, zeros at the end of numbers left out. */
  public Measured {
    name = name == null ? "" : name.strip();
    value = value == null ? null : plain(value);
    unit = unit.map(String::strip).filter(text -> !text.isEmpty());
    atLeast = atLeast.map(Measured::plain);
    atMost = atMost.map(Measured::plain);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether anything at all was typed. */
  public boolean isTyped() {
    return !name.isEmpty()
        || value != null
        || unit.isPresent()
        || atLeast.isPresent()
        || atMost.isPresent();
  }

  /** Whether it can be kept: a name and a value, limits in their order, numbers that have room. */
  public boolean isWhole() {
    boolean limits =
        atLeast.flatMap(low -> atMost.map(high -> low.compareTo(high) <= 0)).orElse(true);
    return !name.isEmpty()
        && name.length() <= NAME_LENGTH
        && unit.map(String::length).orElse(0) <= UNIT_LENGTH
        && value != null
        && limits
        && Stream.of(Optional.of(value), atLeast, atMost)
            .flatMap(Optional::stream)
            .allMatch(
                number ->
                    number.scale() <= DECIMALS && number.precision() - number.scale() <= DIGITS);
  }

  /** Whether the value is good; empty where no limits say so. */
  public Optional<Boolean> passed() {
    return atLeast.isEmpty() && atMost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            atLeast.map(low -> value.compareTo(low) >= 0).orElse(true)
                && atMost.map(high -> value.compareTo(high) <= 0).orElse(true));
  }

  /** Whether the value lies outside of its limits. */
  public boolean isBad() {
    return passed().filter(good -> !good).isPresent();
  }

  /** The value with its unit, as people read it. */
  public String shown() {
    return value.toPlainString() + unit.map(text -> " " + text).orElse("");
  }

  /** The limits as people read them; empty without any. */
  public String limits() {
    String low = atLeast.map(BigDecimal::toPlainString).orElse("");
    String high = atMost.map(BigDecimal::toPlainString).orElse("");
    if (!low.isEmpty() && !high.isEmpty()) {
      return low + " – " + high;
    }
    return low.isEmpty() ? high.isEmpty() ? "" : "≤ " + high : "≥ " + low;
  }
}
