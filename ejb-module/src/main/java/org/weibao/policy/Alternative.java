package org.weibao.policy;

import java.util.Map;

/**
 * A rule about the thing asked for that does not hold in this case, and what stands in its way.
 *
 * @param rule as the pack states it
 * @param unmet what would have to be otherwise, with the values that would do; empty if the rule
 *     puts it in words that no single fact answers
 */
public record Alternative(PolicyRule rule, Map<Fact, String> unmet) {

  /** Facts are copied. */
  public Alternative {
    unmet = Map.copyOf(unmet);
  }
}
