package org.weibao.policy.control.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A mapping of named fields; other keys are faults. */
final class Mapping implements Shape {

  private final Map<String, Shape> fields;
  private final Set<String> required;
  private final boolean exactlyOne;

  private Mapping(Map<String, Shape> fields, Set<String> required, boolean exactlyOne) {
    this.fields = fields;
    this.required = required;
    this.exactlyOne = exactlyOne;
  }

  /** Without fields yet. */
  static Mapping of() {
    return new Mapping(Map.of(), Set.of(), false);
  }

  /** The same mapping, of whose fields exactly one stands. */
  Mapping choice() {
    return new Mapping(fields, required, true);
  }

  /** With a field that may be left out. */
  Mapping may(String key, Shape shape) {
    Map<String, Shape> more = new LinkedHashMap<>(fields);
    more.put(key, shape);
    return new Mapping(more, required, exactlyOne);
  }

  /** With a field that must stand. */
  Mapping must(String key, Shape shape) {
    Set<String> more = new LinkedHashSet<>(required);
    more.add(key);
    return new Mapping(may(key, shape).fields, more, exactlyOne);
  }

  @Override
  public void check(PackNode node, Words words, Faults faults) {
    if (!(node instanceof PackNode.Fields found)) {
      faults.at(node, "mapping", String.join(", ", fields.keySet()));
      return;
    }
    for (PackNode.Entry entry : found.entries().values()) {
      Shape shape = fields.get(entry.key());
      if (shape == null) {
        unknown(entry, faults);
      } else {
        shape.check(entry.value(), words, faults);
      }
    }
    for (String key : required) {
      if (!found.entries().containsKey(key)) {
        faults.at(node, "missing", key);
      }
    }
    if (exactlyOne && found.entries().keySet().stream().filter(fields::containsKey).count() != 1) {
      faults.at(node, "exactly-one", String.join(", ", fields.keySet()));
    }
  }

  private void unknown(PackNode.Entry entry, Faults faults) {
    String allowed = String.join(", ", fields.keySet());
    Likeness.closest(entry.key(), fields.keySet())
        .ifPresentOrElse(
            close -> faults.at(entry.line(), entry.column(), "key-close", entry.key(), close),
            () -> faults.at(entry.line(), entry.column(), "key", entry.key(), allowed));
  }

  @Override
  public void open(PackNode node, String path, Consumer<Opening> found) {
    if (node instanceof PackNode.Fields fields) {
      String prefix = path.isEmpty() ? "" : path + ".";
      fields
          .entries()
          .forEach(
              (key, entry) -> {
                if (this.fields.containsKey(key)) {
                  this.fields.get(key).open(entry.value(), prefix + key, found);
                }
              });
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach((key, shape) -> properties.put(key, shape.schema()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", List.copyOf(required));
    }
    if (exactlyOne) {
      schema.put("minProperties", 1);
      schema.put("maxProperties", 1);
    }
    return schema;
  }

  /** Any of several shapes, told apart by a key that only one of them has. */
  record Either(List<Kind> kinds) implements Shape {

    /** A shape, and the key by which it is known. */
    record Kind(String key, Mapping shape) {}

    /** Kinds are copied. */
    Either {
      kinds = List.copyOf(kinds);
    }

    @Override
    public void check(PackNode node, Words words, Faults faults) {
      List<String> keys = kinds.stream().map(Kind::key).toList();
      if (!(node instanceof PackNode.Fields found)) {
        faults.at(node, "mapping", String.join(", ", keys));
        return;
      }
      kinds.stream()
          .filter(kind -> found.entries().containsKey(kind.key()))
          .findFirst()
          .ifPresentOrElse(
              kind -> kind.shape().check(node, words, faults),
              () -> faults.at(node, "no-kind", String.join(", ", keys)));
    }

    @Override
    public void open(PackNode node, String path, Consumer<Opening> found) {
      if (node instanceof PackNode.Fields fields) {
        kinds.stream()
            .filter(kind -> fields.entries().containsKey(kind.key()))
            .findFirst()
            .ifPresent(kind -> kind.shape().open(node, path, found));
      }
    }

    @Override
    public Map<String, Object> schema() {
      List<Object> all = new ArrayList<>();
      kinds.forEach(kind -> all.add(kind.shape().schema()));
      return Map.of("anyOf", all);
    }
  }

  /** A figure that may still be open: then a question stands in its place. */
  record Openable(Shape figure, String example) implements Shape {

    private static final Mapping OPEN =
        Mapping.of().must("open", Shapes.yes()).must("question", Grammar.names());

    @Override
    public void check(PackNode node, Words words, Faults faults) {
      if (isOpen(node)) {
        OPEN.check(node, words, faults);
      } else {
        figure.check(node, words, faults);
      }
    }

    @Override
    public void open(PackNode node, String path, Consumer<Opening> found) {
      if (isOpen(node)) {
        WordsShape.names(((PackNode.Fields) node).get("question").orElse(node))
            .ifPresent(
                question -> found.accept(new Opening(path, question, example, figure.choices())));
      } else {
        figure.open(node, path, found);
      }
    }

    private static boolean isOpen(PackNode node) {
      return node instanceof PackNode.Fields fields && fields.entries().containsKey("open");
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("anyOf", List.of(figure.schema(), OPEN.schema()));
    }
  }
}
