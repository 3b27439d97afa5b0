package org.weibao.charge.control;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.weibao.charge.ChargeProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyFacts;
import org.weibao.request.DecisionView;

/** What rules about charges may ask: what the service case knows, and what somebody told. */
public final class ChargeFacts {

  /** The case decides these; whoever charges does not. */
  private static final Set<Fact> OF_THE_CASE = Set.of(Fact.WARRANTY, Fact.SERVICE);

  private ChargeFacts() {}

  /**
   * All of them.
   *
   * @param told by the names of packs
   * @param known whether packs know a code; one that none knows would meet no rule and be charged
   *     as if there were none
   * @throws BusinessException {@link ChargeProblem#FACT}
   */
  public static PolicyFacts of(
      DecisionView decision, Map<String, String> told, Predicate<String> known) {
    PolicyFacts facts = PolicyFacts.none().with(Fact.WARRANTY, decision.warranty().name());
    for (Map.Entry<String, String> entry : new TreeMap<>(told).entrySet()) {
      facts = with(facts, entry.getKey(), entry.getValue(), known);
    }
    return facts;
  }

  private static PolicyFacts with(
      PolicyFacts facts, String name, String value, Predicate<String> known) {
    Fact fact =
        Fact.of(name)
            .filter(found -> !OF_THE_CASE.contains(found))
            .orElseThrow(() -> wrong(name, value));
    return switch (fact.kind()) {
      case WORD -> {
        if (!known.test(value)) {
          throw wrong(name, value);
        }
        yield facts.with(fact, value);
      }
      case FLAG -> {
        if (!value.equals("true") && !value.equals("false")) {
          throw wrong(name, value);
        }
        yield facts.with(fact, Boolean.parseBoolean(value));
      }
      case NUMBER, TIME -> throw wrong(name, value);
    };
  }

  private static BusinessException wrong(String name, String value) {
    return new BusinessException(ChargeProblem.FACT, name, name, value);
  }
}
