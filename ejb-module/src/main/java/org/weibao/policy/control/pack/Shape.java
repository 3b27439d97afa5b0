package org.weibao.policy.control.pack;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.weibao.policy.LocalNames;

/** What a piece of a pack may look like: checked with all faults, and told to editors. */
public interface Shape {

  /** Adds everything that is wrong with a piece. */
  void check(PackNode node, Words words, Faults faults);

  /** The same in the words of JSON Schema 2020-12. */
  Map<String, Object> schema();

  /** Codes to choose from; empty if the value is typed. */
  default List<String> choices() {
    return List.of();
  }

  /** Tells every figure below that the source leaves open. */
  default void open(PackNode node, String path, Consumer<Opening> found) {}

  /**
   * A figure that the source leaves open.
   *
   * @param path where it stands in its rule, for example {@code due.everyMonths}
   * @param question what a person must answer
   * @param example how an answer looks
   * @param choices answers to choose from; empty if it is typed
   */
  record Opening(String path, LocalNames question, String example, List<String> choices) {}
}
