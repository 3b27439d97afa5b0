package org.weibao.policy.control.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.policy.LocalNames;

/** Words that a pack adds to the vocabulary. */
final class WordsShape implements Shape {

  private static final String CODE = "[A-Z][A-Z0-9_]*";

  @Override
  public void check(PackNode node, Words words, Faults faults) {
    if (!(node instanceof PackNode.Fields found)) {
      faults.at(node, "mapping", "CODE");
      return;
    }
    for (PackNode.Entry entry : found.entries().values()) {
      if (!entry.key().matches(CODE)) {
        faults.at(entry.line(), entry.column(), "text-like", entry.key(), "CODE");
      }
      Grammar.names().check(entry.value(), words, faults);
    }
  }

  /** The words of a text without faults. */
  static Map<String, LocalNames> read(PackNode.Fields found) {
    Map<String, LocalNames> words = new LinkedHashMap<>();
    found
        .entries()
        .forEach((code, entry) -> names(entry.value()).ifPresent(n -> words.put(code, n)));
    return words;
  }

  static Optional<LocalNames> names(PackNode node) {
    if (node.plain() instanceof Map<?, ?> map
        && map.get("en") instanceof String english
        && map.get("zh-CN") instanceof String simplified
        && map.get("zh-TW") instanceof String traditional) {
      return Optional.of(new LocalNames(english, simplified, traditional));
    }
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", Map.of("pattern", "^" + CODE + "$"));
    schema.put("additionalProperties", Grammar.names().schema());
    return schema;
  }
}
