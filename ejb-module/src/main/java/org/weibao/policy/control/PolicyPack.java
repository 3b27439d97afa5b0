package org.weibao.policy.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;
import org.weibao.policy.ApprovalFacts;
import org.weibao.policy.ApprovalStep;
import org.weibao.policy.ClauseRule;
import org.weibao.policy.MonthlyCutoff;
import org.weibao.policy.Payer;
import org.weibao.policy.WarrantyStatus;

/**
 * One pack, read and checked.
 *
 * @param system the regulation
 * @param version system and version, for example {@code S01@1}
 */
public record PolicyPack(
    String system,
    String version,
    List<ServiceCaseRule> serviceCases,
    ContractFirst contractFirst,
    Exclusions exclusions,
    List<ApprovalRule> approvals,
    List<MonthlyCutoff> cutoffs) {

  private static final String WE_PAY_REPAIR_FEE = "WE_PAY_REPAIR_FEE";

  /** Where a contract's terms come before the table. */
  record ContractFirst(String clause, WarrantyStatus warranty) {}

  /** Causes that no warranty covers. */
  record Exclusions(String clause, List<String> causes, Payer payer) {}

  /** One step as the pack states it. */
  record Step(ApprovalAction action, Role role) {}

  /** A chain, or what a condition adds to one. */
  record ApprovalRule(
      String document,
      String clause,
      Optional<String> condition,
      List<Step> steps,
      List<Role> copies) {

    /** Unknown conditions are refused when the pack is read. */
    ApprovalRule {
      condition.ifPresent(
          name -> {
            if (!name.equals(WE_PAY_REPAIR_FEE)) {
              throw new IllegalArgumentException("unknown approval condition " + name);
            }
          });
    }

    boolean applies(ApprovalFacts facts) {
      return document.equals(facts.document()) && (condition.isEmpty() || facts.wePayRepairFee());
    }
  }

  /** Steps of all rules that apply, numbered from 1 in the pack's order. */
  public List<ApprovalStep> approvalSteps(ApprovalFacts facts) {
    List<ApprovalStep> steps = new ArrayList<>();
    for (ApprovalRule rule : approvals) {
      if (rule.applies(facts)) {
        rule.steps()
            .forEach(
                step ->
                    steps.add(
                        new ApprovalStep(
                            steps.size() + 1, step.action(), step.role(), rule.clause())));
      }
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no approval chain for " + facts.document());
    }
    return List.copyOf(steps);
  }

  /** Everybody who is informed, once each. */
  public List<Role> approvalCopies(ApprovalFacts facts) {
    return approvals.stream()
        .filter(rule -> rule.applies(facts))
        .flatMap(rule -> rule.copies().stream())
        .distinct()
        .toList();
  }

  /** Every rule that names a clause, by clause. */
  public Map<String, List<ClauseRule>> rulesByClause() {
    Map<String, List<ClauseRule>> rules = new HashMap<>();
    for (ServiceCaseRule rule : serviceCases) {
      Stream.of(rule.clause(), rule.payerClause())
          .distinct()
          .forEach(clause -> add(rules, clause, "serviceCases", rule.serviceCase()));
    }
    add(rules, contractFirst.clause(), "contractFirst", "contractFirst");
    add(rules, exclusions.clause(), "exclusions", "exclusions");
    approvals.forEach(rule -> add(rules, rule.clause(), "approvals", rule.document()));
    cutoffs.forEach(cutoff -> add(rules, cutoff.clause(), "cutoffs", cutoff.document()));
    return rules;
  }

  private void add(
      Map<String, List<ClauseRule>> rules, String clause, String section, String rule) {
    rules
        .computeIfAbsent(clause, key -> new ArrayList<>())
        .add(new ClauseRule(version, section, rule, true, List.of()));
  }

  /** The monthly due day of a clause. */
  public MonthlyCutoff cutoff(String clause) {
    return cutoffs.stream()
        .filter(cutoff -> cutoff.clause().equals(clause))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no cut-off for " + clause));
  }
}
