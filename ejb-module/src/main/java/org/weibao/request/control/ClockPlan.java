package org.weibao.request.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.request.ClockTarget;
import org.weibao.request.entity.RequestClock;

/**
 * Clocks that the bound packs give a request beside or in place of its service case's.
 *
 * @param clocks with their terms
 * @param said what is to be told with the decision on the service case
 */
record ClockPlan(List<Planned> clocks, List<DecisionStep> said) {

  private static final ClockPlan NONE = new ClockPlan(List.of(), List.of());

  /** A clock to be started. */
  record Planned(RequestClock.Source source, RequestClock.Terms terms) {}

  /** No rule of a pack starts with the call. */
  static ClockPlan none() {
    return NONE;
  }

  /** The clock of arrival, if a pack sets it and not the service case. */
  Optional<Planned> arrival() {
    return clocks.stream()
        .filter(planned -> planned.source().target().equals(ClockTarget.ARRIVE.name()))
        .findFirst();
  }

  /** The decision with what is to be told beside it. */
  ServiceCaseDecision explained(ServiceCaseDecision decision) {
    if (said.isEmpty()) {
      return decision;
    }
    List<DecisionStep> steps = new ArrayList<>(decision.steps());
    steps.addAll(said);
    return decision.withSteps(steps);
  }
}
