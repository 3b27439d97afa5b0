package org.weibao.charge.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.weibao.charge.ChargeProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.policy.Payer;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyRule;
import org.weibao.request.DecisionView;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.Shares;

/**
 * Finds who pays. A rule about charges that holds has the word: one that names a price and nobody
 * else charges the customer, so that adding a device at home is charged inside the warranty too
 * (S01-5.3.1-a). Where no rule speaks, it is who bears costs of that kind (decision 0031); for what
 * has no kind, the service case says who pays.
 */
public final class ChargeGrounds {

  private static final String FREE = "FREE";
  private static final String CUSTOMER = "CUSTOMER";

  /** What a list is for, where no rule names another way. */
  private static final String PRICE_LIST = "PRICE_LIST";

  private ChargeGrounds() {}

  /**
   * Why the customer pays.
   *
   * @param answer the rule about charges that holds, if one does
   * @param told facts that somebody told, by name
   * @param ownPrice whether the price is its own, so that it can be a part of the cost
   * @param cover who bears costs of the kind of the line; empty for what has no kind
   * @throws BusinessException {@link ChargeProblem#FREE}, {@link ChargeProblem#NOT_THE_CUSTOMER} or
   *     {@link ChargeProblem#OTHER_PAYS}
   */
  public static ChargeGround find(
      String code,
      Optional<PolicyAnswer> answer,
      DecisionView decision,
      Map<String, String> told,
      Supplier<Optional<CoverLine>> cover,
      boolean ownPrice) {
    Map<String, String> inputs = new LinkedHashMap<>(told);
    inputs.put("warranty", decision.warranty().name());
    inputs.put("serviceCase", decision.serviceCase());
    return answer
        .map(found -> byRule(code, found, inputs))
        .orElseGet(
            () ->
                cover
                    .get()
                    .map(line -> byCover(line, decision, inputs, ownPrice))
                    .orElseGet(() -> byCase(decision, inputs)));
  }

  private static ChargeGround byRule(String code, PolicyAnswer answer, Map<String, String> inputs) {
    PolicyRule rule = answer.rule();
    String basis = rule.text("price").orElse(PRICE_LIST);
    if (basis.equals(FREE)) {
      throw new BusinessException(ChargeProblem.FREE, "code", code, rule.clause(), answer.policy());
    }
    String payer = rule.text("payer").orElse(CUSTOMER);
    if (!payer.equals(CUSTOMER)) {
      throw new BusinessException(
          ChargeProblem.NOT_THE_CUSTOMER, "code", payer, rule.clause(), answer.policy());
    }
    List<DecisionStep> steps = new ArrayList<>(answer.steps());
    steps.add(DecisionStep.of("why.charge.rule", code, basis, rule.clause()));
    return new ChargeGround(basis, rule.clause(), answer.policy(), inputs, steps);
  }

  private static ChargeGround byCover(
      CoverLine line, DecisionView decision, Map<String, String> inputs, boolean ownPrice) {
    BigDecimal share = line.shares().customer();
    if (share.signum() == 0) {
      throw new BusinessException(
          ChargeProblem.OTHER_PAYS, null, decision.serviceCase(), line.clause());
    }
    if (share.compareTo(Shares.WHOLE) < 0 && !ownPrice) {
      throw new BusinessException(
          ChargeProblem.SHARED, null, share.stripTrailingZeros().toPlainString(), line.clause());
    }
    String clause = ownPrice ? decision.payerClause() : line.clause();
    List<DecisionStep> steps = new ArrayList<>(List.of(line.owner(), line.supplier()));
    steps.add(
        DecisionStep.of("why.charge.case", decision.serviceCase(), decision.policy(), clause));
    return new ChargeGround(PRICE_LIST, clause, decision.policy(), inputs, steps);
  }

  private static ChargeGround byCase(DecisionView decision, Map<String, String> inputs) {
    if (decision.payer() != Payer.CUSTOMER) {
      throw new BusinessException(
          ChargeProblem.OTHER_PAYS, null, decision.serviceCase(), decision.payerClause());
    }
    return new ChargeGround(
        PRICE_LIST,
        decision.payerClause(),
        decision.policy(),
        inputs,
        List.of(
            DecisionStep.of(
                "why.charge.case",
                decision.serviceCase(),
                decision.policy(),
                decision.payerClause())));
  }
}
