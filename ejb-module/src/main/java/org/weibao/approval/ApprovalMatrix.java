package org.weibao.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.weibao.authority.Match;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;

/**
 * All rules about who is asked.
 *
 * @param version pack and version, kept with every approval that follows it
 * @param rules in the order of the pack; all that hold add their steps
 */
public record ApprovalMatrix(String version, List<ApprovalRule> rules) {

  /** Rules are copied. */
  public ApprovalMatrix {
    Objects.requireNonNull(version, "version");
    rules = List.copyOf(rules);
  }

  /**
   * Who is asked about a document of which so much is known.
   *
   * @throws BusinessException with {@link ApprovalProblem#NO_RULE} if nobody is, {@link
   *     ApprovalProblem#FACT_MISSING} if a fact is not known, {@link ApprovalProblem#POINT_OPEN} if
   *     it depends on a point that nobody has set
   */
  public ApprovalPlan plan(String document, Facts facts) {
    List<Asked> found = new ArrayList<>();
    Set<String> copies = new LinkedHashSet<>();
    List<DecisionStep> why = new ArrayList<>();
    for (ApprovalRule rule : rules) {
      if (rule.document().equals(document) && holds(rule, facts)) {
        rule.steps().forEach(step -> found.add(new Asked(step, rule.clause())));
        copies.addAll(rule.copies());
        why.add(whyRule(rule));
      }
    }
    if (found.isEmpty()) {
      throw new BusinessException(ApprovalProblem.NO_RULE, null, document);
    }
    found.sort(Comparator.comparingInt(asked -> asked.step().order()));
    List<PlannedStep> steps = new ArrayList<>();
    for (Asked asked : found) {
      steps.add(asked.planned(steps.size() + 1));
    }
    steps.forEach(
        step ->
            why.add(
                DecisionStep.of("why.approval.step." + step.action(), step.number(), step.role())));
    copies.forEach(role -> why.add(DecisionStep.of("why.approval.copy", role)));
    return new ApprovalPlan(document, steps, List.copyOf(copies), why);
  }

  private boolean holds(ApprovalRule rule, Facts facts) {
    Match match = rule.match(facts);
    if (match == Match.OPEN) {
      String open =
          rule.conditions().stream()
              .filter(condition -> condition.match(facts) == Match.OPEN)
              .findFirst()
              .map(Condition::fact)
              .orElseThrow();
      throw new BusinessException(ApprovalProblem.POINT_OPEN, null, rule.clause(), open);
    }
    return match == Match.YES;
  }

  private static DecisionStep whyRule(ApprovalRule rule) {
    if (rule.conditions().isEmpty()) {
      return DecisionStep.of("why.approval.rule", rule.document(), rule.clause());
    }
    List<String> facts = rule.conditions().stream().map(Condition::fact).toList();
    return DecisionStep.of(
        "why.approval.rule-because", rule.document(), String.join(", ", facts), rule.clause());
  }

  /** A step that a rule asks for. */
  private record Asked(RuleStep step, String clause) {

    PlannedStep planned(int number) {
      return new PlannedStep(
          number, step.order(), step.action(), step.role(), step.within(), clause);
    }
  }
}
