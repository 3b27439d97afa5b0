package org.weibao.policy;

import java.util.List;
import org.weibao.kernel.DecisionStep;

/**
 * A rule that holds, and why.
 *
 * @param rule as the pack states it
 * @param policy pack and version, for example {@code S03@1}
 * @param steps how it was found, in order
 */
public record PolicyAnswer(PolicyRule rule, String policy, List<DecisionStep> steps) {

  /** Steps are copied. */
  public PolicyAnswer {
    steps = List.copyOf(steps);
  }
}
