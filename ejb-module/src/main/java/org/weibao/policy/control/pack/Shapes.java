package org.weibao.policy.control.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of single values and of lists. */
final class Shapes {

  private static final int MOST_ITEMS = 500;
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_DIGITS = 12;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private Shapes() {}

  /** Text of a pattern, with an example for whoever missed it. */
  static Shape text(String pattern, String example) {
    Pattern compiled = Pattern.compile(pattern);
    return new Single(
        value -> value instanceof String text && compiled.matcher(text).matches(),
        "text-like",
        example,
        Map.of("type", "string", "pattern", "^(?:" + pattern + ")$"));
  }

  /** Text for people. */
  static Shape prose() {
    return new Single(
        value -> value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT,
        "prose",
        String.valueOf(LONGEST_TEXT),
        Map.of("type", "string", "minLength", 1, "maxLength", LONGEST_TEXT));
  }

  /** A code of the vocabulary. */
  static Shape word() {
    return new Word();
  }

  /** One of a few codes. */
  static Shape oneOf(String... codes) {
    List<String> allowed = List.of(codes);
    return new Choice(allowed);
  }

  /** One of an enumeration. */
  static Shape oneOf(Class<? extends Enum<?>> type) {
    return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
  }

  /** A whole number, ends included. */
  static Shape whole(int from, int to) {
    return new Single(
        value -> value instanceof BigDecimal number && isWhole(number) && inside(number, from, to),
        "whole",
        from + "–" + to,
        Map.of("type", "integer", "minimum", from, "maximum", to));
  }

  /** A number of few digits that is not negative. */
  static Shape number() {
    return new Single(
        value -> value instanceof BigDecimal number && isPlain(number) && number.signum() >= 0,
        "number",
        "0, 2.5, 1000",
        Map.of("type", "number", "minimum", 0));
  }

  /** Yes or no. */
  static Shape flag() {
    return new Single(
        value -> value instanceof Boolean, "flag", "true, false", Map.of("type", "boolean"));
  }

  /** Nothing but yes. */
  static Shape yes() {
    return new Single(Boolean.TRUE::equals, "flag", "true", Map.of("const", true));
  }

  /** A day. */
  static Shape day() {
    return new Single(
        value -> value instanceof String text && parses(() -> LocalDate.parse(text)),
        "day",
        "2026-01-31",
        Map.of("type", "string", "format", "date"));
  }

  /** A time of day in hours and minutes. */
  static Shape time() {
    return new Single(
        value ->
            value instanceof String text
                && text.length() == 5
                && parses(() -> LocalTime.parse(text)),
        "time",
        "\"17:30\"",
        Map.of("type", "string", "pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$"));
  }

  /** A time zone by its name. */
  static Shape zone() {
    return new Single(
        value ->
            value instanceof String text
                && text.contains("/")
                && parses(() -> ZoneId.of(text).getRules()),
        "zone",
        "Asia/Shanghai",
        Map.of("type", "string", "pattern", "^[A-Za-z_]+/[A-Za-z_/+-]+$"));
  }

  /** A list with at least one item. */
  static Shape list(Shape item) {
    return new Many(item, false);
  }

  /** One value, or a list of them. */
  static Shape oneOrMore(Shape item) {
    return new Many(item, true);
  }

  private static boolean isPlain(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  private static boolean isWhole(BigDecimal number) {
    return isPlain(number) && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean inside(BigDecimal number, int from, int to) {
    return number.compareTo(BigDecimal.valueOf(from)) >= 0
        && number.compareTo(BigDecimal.valueOf(to)) <= 0;
  }

  private interface Reading {
    Object run();
  }

  private static boolean parses(Reading reading) {
    try {
      return reading.run() != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private record Single(
      Predicate<Object> test, String fault, String allowed, Map<String, Object> schema)
      implements Shape {

    @Override
    public void check(PackNode node, Words words, Faults faults) {
      if (node instanceof PackNode.Scalar scalar) {
        if (!test.test(scalar.value())) {
          faults.at(node, fault, scalar.text(), allowed);
        }
      } else {
        faults.at(node, "single", allowed);
      }
    }
  }

  private record Choice(List<String> choices) implements Shape {

    @Override
    public void check(PackNode node, Words words, Faults faults) {
      String allowed = String.join(", ", choices);
      if (!(node instanceof PackNode.Scalar scalar)) {
        faults.at(node, "single", allowed);
      } else if (!(scalar.value() instanceof String code) || !choices.contains(code)) {
        faults.at(node, "one-of", scalar.text(), allowed);
      }
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("enum", choices);
    }
  }

  private record Word() implements Shape {

    @Override
    public void check(PackNode node, Words words, Faults faults) {
      if (!(node instanceof PackNode.Scalar scalar)) {
        faults.at(node, "single", "CODE");
      } else if (!(scalar.value() instanceof String code) || !CODE.matcher(code).matches()) {
        faults.at(node, "text-like", scalar.text(), "CODE");
      } else if (words.of(code).isEmpty()) {
        words
            .closest(code)
            .ifPresentOrElse(
                close -> faults.at(node, "word-close", code, close),
                () -> faults.at(node, "word", code));
      }
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "string", "pattern", "^" + CODE.pattern() + "$");
    }
  }

  private record Many(Shape item, boolean orOne) implements Shape {

    @Override
    public void check(PackNode node, Words words, Faults faults) {
      if (node instanceof PackNode.Items items) {
        if (items.items().isEmpty() || items.items().size() > MOST_ITEMS) {
          faults.at(node, "list-size", items.items().size(), MOST_ITEMS);
        }
        items.items().forEach(each -> item.check(each, words, faults));
      } else if (orOne) {
        item.check(node, words, faults);
      } else {
        faults.at(node, "list");
      }
    }

    @Override
    public void open(PackNode node, String path, Consumer<Opening> found) {
      if (node instanceof PackNode.Items items) {
        for (int index = 0; index < items.items().size(); index++) {
          item.open(items.items().get(index), path + "." + index, found);
        }
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> list = new LinkedHashMap<>();
      list.put("type", "array");
      list.put("minItems", 1);
      list.put("items", item.schema());
      return orOne ? Map.of("anyOf", List.of(item.schema(), list)) : list;
    }
  }
}
