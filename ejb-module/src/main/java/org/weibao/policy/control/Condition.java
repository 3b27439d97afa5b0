package org.weibao.policy.control;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyFacts;

/** What must hold for a rule. A fact that is not known makes the answer unknown, not no. */
interface Condition {

  /** Whether a condition holds. */
  enum Verdict {
    YES,
    NO,
    UNKNOWN
  }

  /** Asks it of a case. */
  Verdict ask(PolicyFacts facts);

  /** The first fact that would have to be known. */
  Optional<Fact> missing(PolicyFacts facts);

  /** The condition that a rule's {@code when} states; without one it always holds. */
  static Condition of(Map<String, Object> when) {
    List<Condition> all = new ArrayList<>();
    when.forEach((key, value) -> all.add(one(key, value)));
    return new All(all);
  }

  /**
   * The facts that keep a {@code when} from holding, each with the values that would do; none if
   * something else than a single fact's value stands in the way.
   */
  static Map<Fact, String> unmet(Map<String, Object> when, PolicyFacts facts) {
    Map<Fact, String> unmet = new EnumMap<>(Fact.class);
    for (Map.Entry<String, Object> entry : when.entrySet()) {
      if (one(entry.getKey(), entry.getValue()).ask(facts) == Verdict.NO) {
        Optional<Fact> fact = Fact.of(entry.getKey());
        if (fact.isEmpty() || entry.getValue() instanceof Map<?, ?>) {
          return Map.of();
        }
        unmet.put(fact.get(), text(entry.getValue()));
      }
    }
    return unmet;
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }

  private static Condition one(String key, Object value) {
    if (key.equals("anyOf")) {
      List<Condition> any = new ArrayList<>();
      for (Object item : (List<?>) value) {
        any.add(of(strings((Map<?, ?>) item)));
      }
      return new Any(any);
    }
    Fact fact = Fact.of(key).orElseThrow();
    return switch (fact.kind()) {
      case FLAG -> new Is(fact, value::equals);
      case WORD -> new Is(fact, words(value));
      case NUMBER -> new Is(fact, range(strings((Map<?, ?>) value)));
      case TIME -> new Is(fact, times(strings((Map<?, ?>) value)));
    };
  }

  private static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((key, value) -> typed.put(String.valueOf(key), value));
    return typed;
  }

  private static Predicate<Object> words(Object value) {
    if (value instanceof Map<?, ?> not) {
      return words(not.get("not")).negate();
    }
    List<?> words = value instanceof List<?> list ? list : List.of(value);
    return words::contains;
  }

  private static Predicate<Object> range(Map<String, Object> ends) {
    return value -> {
      BigDecimal number = (BigDecimal) value;
      return within(ends, "above", end -> number.compareTo(end) > 0)
          && within(ends, "atLeast", end -> number.compareTo(end) >= 0)
          && within(ends, "below", end -> number.compareTo(end) < 0)
          && within(ends, "atMost", end -> number.compareTo(end) <= 0);
    };
  }

  private static boolean within(Map<String, Object> ends, String key, Predicate<BigDecimal> test) {
    return !ends.containsKey(key) || test.test((BigDecimal) ends.get(key));
  }

  private static Predicate<Object> times(Map<String, Object> ends) {
    return value -> {
      LocalTime time = (LocalTime) value;
      return (!ends.containsKey("from") || !time.isBefore(time(ends.get("from"))))
          && (!ends.containsKey("before") || time.isBefore(time(ends.get("before"))));
    };
  }

  private static LocalTime time(Object text) {
    return LocalTime.parse((String) text);
  }

  /** One fact. */
  record Is(Fact fact, Predicate<Object> test) implements Condition {

    @Override
    public Verdict ask(PolicyFacts facts) {
      return facts
          .get(fact)
          .map(value -> test.test(value) ? Verdict.YES : Verdict.NO)
          .orElse(Verdict.UNKNOWN);
    }

    @Override
    public Optional<Fact> missing(PolicyFacts facts) {
      return ask(facts) == Verdict.UNKNOWN ? Optional.of(fact) : Optional.empty();
    }
  }

  /** All must hold: one that does not decides, whatever is unknown. */
  record All(List<Condition> parts) implements Condition {

    @Override
    public Verdict ask(PolicyFacts facts) {
      List<Verdict> verdicts = parts.stream().map(part -> part.ask(facts)).toList();
      if (verdicts.contains(Verdict.NO)) {
        return Verdict.NO;
      }
      return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.YES;
    }

    @Override
    public Optional<Fact> missing(PolicyFacts facts) {
      return parts.stream().flatMap(part -> part.missing(facts).stream()).findFirst();
    }
  }

  /** One must hold: the first that does decides, whatever is unknown. */
  record Any(List<Condition> parts) implements Condition {

    @Override
    public Verdict ask(PolicyFacts facts) {
      List<Verdict> verdicts = parts.stream().map(part -> part.ask(facts)).toList();
      if (verdicts.contains(Verdict.YES)) {
        return Verdict.YES;
      }
      return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.NO;
    }

    @Override
    public Optional<Fact> missing(PolicyFacts facts) {
      return parts.stream().flatMap(part -> part.missing(facts).stream()).findFirst();
    }
  }
}
