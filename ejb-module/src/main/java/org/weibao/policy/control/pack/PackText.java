package org.weibao.policy.control.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML into a tree that knows its lines; anchors, tags and deep nesting are refused. */
public final class PackText {

  /** Longest text that is read, in characters. */
  public static final int LONGEST = 200_000;

  private static final int DEEPEST = 12;

  private final Faults faults;

  private PackText(Faults faults) {
    this.faults = faults;
  }

  /** The tree of a text; empty if it is no YAML, which then stands in the faults. */
  public static Optional<PackNode> parse(String text, Faults faults) {
    if (text.length() > LONGEST) {
      faults.at(1, 1, "too-long", LONGEST);
      return Optional.empty();
    }
    try {
      LoadSettings settings = LoadSettings.builder().build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        faults.at(1, 1, "empty");
      }
      return root.map(node -> new PackText(faults).read(node, 0));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      faults.at(
          mark.map(Mark::getLine).orElse(0) + 1,
          mark.map(Mark::getColumn).orElse(0) + 1,
          "yaml",
          e.getProblem());
      return Optional.empty();
    } catch (YamlEngineException e) {
      faults.at(1, 1, "yaml", e.getMessage());
      return Optional.empty();
    }
  }

  private PackNode read(Node node, int depth) {
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    int column = node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    if (node.getAnchor().isPresent()) {
      // Also keeps a short text from growing into a huge tree.
      faults.at(line, column, "anchor");
      return new PackNode.Scalar(line, column, null);
    }
    if (depth > DEEPEST) {
      faults.at(line, column, "too-deep", DEEPEST);
      return new PackNode.Scalar(line, column, null);
    }
    if (node instanceof MappingNode mapping) {
      return new PackNode.Fields(line, column, entries(mapping, depth));
    }
    if (node instanceof SequenceNode sequence) {
      List<PackNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(read(item, depth + 1)));
      return new PackNode.Items(line, column, items);
    }
    return new PackNode.Scalar(line, column, value((ScalarNode) node));
  }

  private Map<String, PackNode.Entry> entries(MappingNode mapping, int depth) {
    Map<String, PackNode.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
      int column = tuple.getKeyNode().getStartMark().map(Mark::getColumn).orElse(0) + 1;
      if (tuple.getKeyNode() instanceof ScalarNode scalar) {
        String key = scalar.getValue();
        PackNode value = read(tuple.getValueNode(), depth + 1);
        if (entries.put(key, new PackNode.Entry(line, column, key, value)) != null) {
          faults.at(line, column, "key-twice", key);
        }
      } else {
        faults.at(line, column, "key-no-text");
      }
    }
    return entries;
  }

  private static Object value(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(scalar.getValue());
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(scalar.getValue());
    }
    return scalar.getValue();
  }

  /** Exactly as written; what is no decimal number (infinity, say) stays text and is refused. */
  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
