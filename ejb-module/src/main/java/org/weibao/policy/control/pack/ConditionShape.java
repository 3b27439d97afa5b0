package org.weibao.policy.control.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.policy.Fact;

/** What must hold for a rule: facts that all hold, and lists of which any must. */
final class ConditionShape implements Shape {

  static final String ANY = "anyOf";

  private static final Shape RANGE =
      Mapping.of()
          .may("above", Shapes.number())
          .may("atLeast", Shapes.number())
          .may("below", Shapes.number())
          .may("atMost", Shapes.number());
  private static final Shape TIMES =
      Mapping.of().may("from", Shapes.time()).may("before", Shapes.time());
  private static final Shape WORDS = Shapes.oneOrMore(Shapes.word());
  private static final Shape NOT = Mapping.of().must("not", WORDS);

  @Override
  public void check(PackNode node, Words words, Faults faults) {
    if (!(node instanceof PackNode.Fields found) || found.entries().isEmpty()) {
      faults.at(node, "mapping", keys());
      return;
    }
    for (PackNode.Entry entry : found.entries().values()) {
      Optional<Fact> fact = Fact.of(entry.key());
      if (entry.key().equals(ANY)) {
        Shapes.list(this).check(entry.value(), words, faults);
      } else if (fact.isEmpty()) {
        faults.at(entry.line(), entry.column(), "key", entry.key(), keys());
      } else {
        shape(fact.get(), entry.value()).check(entry.value(), words, faults);
      }
    }
  }

  private static Shape shape(Fact fact, PackNode value) {
    return switch (fact.kind()) {
      case FLAG -> Shapes.flag();
      case NUMBER -> RANGE;
      case TIME -> TIMES;
      case WORD -> value instanceof PackNode.Fields ? NOT : WORDS;
    };
  }

  private static String keys() {
    List<String> keys = Arrays.stream(Fact.values()).map(Fact::key).toList();
    return ANY + ", " + String.join(", ", keys);
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("$ref", "#/$defs/condition");
  }

  /** What the schema of {@code when} refers to. */
  static Map<String, Object> definition() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Fact fact : Fact.values()) {
      properties.put(
          fact.key(),
          switch (fact.kind()) {
            case FLAG -> Shapes.flag().schema();
            case NUMBER -> RANGE.schema();
            case TIME -> TIMES.schema();
            case WORD -> Map.of("anyOf", List.of(WORDS.schema(), NOT.schema()));
          });
    }
    Map<String, Object> any = new LinkedHashMap<>();
    any.put("type", "array");
    any.put("minItems", 1);
    any.put("items", Map.of("$ref", "#/$defs/condition"));
    properties.put(ANY, any);
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("type", "object");
    definition.put("minProperties", 1);
    definition.put("properties", properties);
    definition.put("additionalProperties", false);
    return definition;
  }
}
