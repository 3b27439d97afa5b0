package org.weibao.policy;

import java.util.List;

/**
 * A rule that carries out a clause.
 *
 * @param pack pack and version, for example {@code S01@1}
 * @param section kind of rule, as the pack names it
 * @param rule name of the rule in its section
 * @param inForce whether the pack holds today and is bound to anything
 * @param open what a person still has to set, as the pack names it
 */
public record ClauseRule(
    String pack, String section, String rule, boolean inForce, List<String> open) {

  /** Lists are copied. */
  public ClauseRule {
    open = List.copyOf(open);
  }
}
