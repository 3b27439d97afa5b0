package org.weibao.policy;

import java.util.List;

/**
 * A figure that the source of a rule leaves open and that nobody has set yet.
 *
 * @param section kind of the rule
 * @param rule id of the rule
 * @param path where the figure stands in the rule, for example {@code due.everyMonths}
 * @param question what a person must answer
 * @param example how an answer looks in a pack
 * @param choices answers to choose from; empty if it is typed
 */
public record OpenFigure(
    String section,
    String rule,
    String path,
    LocalNames question,
    String example,
    List<String> choices) {

  /** Names the figure within its pack. */
  public String key() {
    return section + "/" + rule + "/" + path;
  }
}
