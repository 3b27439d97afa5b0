package org.weibao.charge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.approval.ApprovalView;
import org.weibao.kernel.DecisionStep;

/**
 * Why a charge costs what it costs, as it was kept when it was entered.
 *
 * @param policy pack and version whose rule lets the customer pay
 * @param inputs facts by name
 * @param steps how the price was found, in order
 * @param approval who was asked about a price of its own; empty if a list has it
 */
public record ChargeReasons(
    ChargeView charge,
    String policy,
    Map<String, String> inputs,
    List<DecisionStep> steps,
    Optional<ApprovalView> approval) {

  /** Steps are copied. */
  public ChargeReasons {
    steps = List.copyOf(steps);
  }
}
