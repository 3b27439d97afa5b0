package org.weibao.policy.control.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a pack's text that knows where it stands. */
public sealed interface PackNode {

  /** Line of the first character, from 1. */
  int line();

  /** Column of the first character, from 1. */
  int column();

  /** The piece as text, numbers, lists and maps. */
  Object plain();

  /**
   * A single value.
   *
   * @param value text, {@link java.math.BigDecimal}, Boolean, or null
   */
  record Scalar(int line, int column, Object value) implements PackNode {

    @Override
    public Object plain() {
      return value;
    }

    /** As it stands in the text, near enough for a message. */
    public String text() {
      return String.valueOf(value);
    }
  }

  /** A list. */
  record Items(int line, int column, List<PackNode> items) implements PackNode {

    /** Items are copied. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Object plain() {
      return items.stream().map(PackNode::plain).toList();
    }
  }

  /** A key of a mapping, with its value. */
  record Entry(int line, int column, String key, PackNode value) {}

  /** A mapping; a key that stands twice is kept once and was reported. */
  record Fields(int line, int column, Map<String, Entry> entries) implements PackNode {

    /** The value of a key. */
    public Optional<PackNode> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public Object plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      entries.forEach((key, entry) -> plain.put(key, entry.value().plain()));
      return plain;
    }
  }
}
