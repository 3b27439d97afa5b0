package org.weibao.policy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is known of a case; what is not known is left out and never guessed. */
public final class PolicyFacts {

  private static final PolicyFacts NONE = new PolicyFacts(new EnumMap<>(Fact.class));

  private final Map<Fact, Object> values;

  private PolicyFacts(Map<Fact, Object> values) {
    this.values = values;
  }

  /** Nothing is known. */
  public static PolicyFacts none() {
    return NONE;
  }

  /** With a code of the vocabulary. */
  public PolicyFacts with(Fact fact, String word) {
    return and(fact, Fact.Kind.WORD, word);
  }

  /** With yes or no. */
  public PolicyFacts with(Fact fact, boolean flag) {
    return and(fact, Fact.Kind.FLAG, flag);
  }

  /** With a number. */
  public PolicyFacts with(Fact fact, BigDecimal number) {
    return and(fact, Fact.Kind.NUMBER, number);
  }

  /** With a time of day in the zone of the case. */
  public PolicyFacts with(Fact fact, LocalTime time) {
    return and(fact, Fact.Kind.TIME, time);
  }

  private PolicyFacts and(Fact fact, Fact.Kind kind, Object value) {
    if (fact.kind() != kind) {
      throw new IllegalArgumentException(fact + " is a " + fact.kind());
    }
    Map<Fact, Object> more = new EnumMap<>(Fact.class);
    more.putAll(values);
    more.put(fact, Objects.requireNonNull(value, fact.key()));
    return new PolicyFacts(more);
  }

  /** What is known of a fact. */
  public Optional<Object> get(Fact fact) {
    return Optional.ofNullable(values.get(fact));
  }
}
