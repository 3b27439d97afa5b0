package org.weibao.policy.control.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what persons have set in the place of open figures. */
final class Figures {

  private final Map<String, String> figures;
  private final Faults faults;

  private Figures(Map<String, String> figures, Faults faults) {
    this.figures = figures;
    this.faults = faults;
  }

  /** The same pack with its open figures filled, as far as they are set. */
  static PackNode.Fields fill(PackNode.Fields root, Map<String, String> figures, Faults faults) {
    if (figures.isEmpty()) {
      return root;
    }
    Figures filler = new Figures(figures, faults);
    Map<String, PackNode.Entry> entries = new LinkedHashMap<>();
    root.entries().forEach((key, entry) -> entries.put(key, filler.section(entry)));
    return new PackNode.Fields(root.line(), root.column(), entries);
  }

  private PackNode.Entry section(PackNode.Entry entry) {
    if (!Grammar.SECTIONS.contains(entry.key())
        || !(entry.value() instanceof PackNode.Items items)) {
      return entry;
    }
    List<PackNode> rules = new ArrayList<>();
    for (PackNode item : items.items()) {
      boolean named = item instanceof PackNode.Fields rule && rule.get("id").isPresent();
      rules.add(named ? walk(item, entry.key() + "/" + id((PackNode.Fields) item) + "/") : item);
    }
    return with(entry, new PackNode.Items(items.line(), items.column(), rules));
  }

  private static Object id(PackNode.Fields rule) {
    return rule.get("id").orElseThrow().plain();
  }

  /** A path ends in a slash at the rule itself and in a dot below. */
  private PackNode walk(PackNode node, String path) {
    if (node instanceof PackNode.Items items) {
      List<PackNode> walked = new ArrayList<>();
      for (int index = 0; index < items.items().size(); index++) {
        walked.add(walk(items.items().get(index), path + index + "."));
      }
      return new PackNode.Items(items.line(), items.column(), walked);
    }
    if (!(node instanceof PackNode.Fields fields)) {
      return node;
    }
    String key = path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    if (fields.entries().containsKey("open") && figures.containsKey(key)) {
      return value(fields, figures.get(key));
    }
    Map<String, PackNode.Entry> entries = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (name, entry) ->
                entries.put(name, with(entry, walk(entry.value(), path + name + "."))));
    return new PackNode.Fields(fields.line(), fields.column(), entries);
  }

  /** A wrong value is told at the place of the figure. */
  private PackNode value(PackNode.Fields place, String text) {
    Faults own = new Faults("");
    Optional<PackNode> parsed = PackText.parse(text, own);
    own.list().forEach(fault -> faults.at(place, fault.key(), fault.arguments().toArray()));
    return parsed.map(node -> moved(node, place)).orElse(place);
  }

  private static PackNode moved(PackNode node, PackNode place) {
    if (node instanceof PackNode.Items items) {
      return new PackNode.Items(
          place.line(),
          place.column(),
          items.items().stream().map(item -> moved(item, place)).toList());
    }
    if (node instanceof PackNode.Fields fields) {
      Map<String, PackNode.Entry> entries = new LinkedHashMap<>();
      fields
          .entries()
          .forEach(
              (name, entry) ->
                  entries.put(
                      name,
                      new PackNode.Entry(
                          place.line(), place.column(), name, moved(entry.value(), place))));
      return new PackNode.Fields(place.line(), place.column(), entries);
    }
    return new PackNode.Scalar(place.line(), place.column(), node.plain());
  }

  private static PackNode.Entry with(PackNode.Entry entry, PackNode value) {
    return new PackNode.Entry(entry.line(), entry.column(), entry.key(), value);
  }
}
