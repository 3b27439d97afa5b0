package org.weibao.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;

/**
 * Which service case holds and what follows from it, with everything needed to explain it later.
 *
 * @param serviceCase code of the case: 1A to 3C inside the warranty, X1 to X3 after it
 * @param clause the rule that matched
 * @param policy pack and version, for example {@code S01@1}
 * @param warranty warranty status on the day
 * @param payer who bears repair and replacement
 * @param payerClause the rule that says so
 * @param arrival how soon somebody comes
 * @param arrivalHours calendar hours, only for {@link ArrivalKind#HOURS}
 * @param arrivalClause the rule that sets the arrival
 * @param rhythm routine visits, if the case has any
 * @param inputs the facts, by name
 * @param steps how the decision was reached, in order
 */
public record ServiceCaseDecision(
    String serviceCase,
    String clause,
    String policy,
    WarrantyStatus warranty,
    Payer payer,
    String payerClause,
    ArrivalKind arrival,
    Optional<Integer> arrivalHours,
    String arrivalClause,
    Optional<Rhythm> rhythm,
    Map<String, String> inputs,
    List<DecisionStep> steps) {

  /** The same decision, told in other words. */
  public ServiceCaseDecision withSteps(List<DecisionStep> others) {
    return new ServiceCaseDecision(
        serviceCase,
        clause,
        policy,
        warranty,
        payer,
        payerClause,
        arrival,
        arrivalHours,
        arrivalClause,
        rhythm,
        inputs,
        List.copyOf(others));
  }

  /** Whether a contract, and not the case's own rule, sets the arrival. */
  public boolean isArrivalByContract() {
    return !arrivalClause.equals(clause);
  }
}
