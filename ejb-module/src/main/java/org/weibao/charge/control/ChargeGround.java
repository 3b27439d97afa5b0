package org.weibao.charge.control;

import java.util.List;
import java.util.Map;
import org.weibao.kernel.DecisionStep;

/**
 * Why the customer pays for work.
 *
 * @param basis how it is to be priced, for example {@code PRICE_LIST}
 * @param clause the rule that says so
 * @param policy pack and version
 * @param inputs facts by name
 * @param steps how it was found
 */
public record ChargeGround(
    String basis,
    String clause,
    String policy,
    Map<String, String> inputs,
    List<DecisionStep> steps) {

  /** Lists are copied. */
  public ChargeGround {
    inputs = Map.copyOf(inputs);
    steps = List.copyOf(steps);
  }
}
