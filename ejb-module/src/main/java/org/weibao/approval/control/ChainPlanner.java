package org.weibao.approval.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.approval.ApprovalMatrix;
import org.weibao.approval.ApprovalPlan;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalRule;
import org.weibao.approval.AskApproval;
import org.weibao.approval.Condition;
import org.weibao.approval.Facts;
import org.weibao.approval.PlannedApproval;
import org.weibao.approval.PlannedStep;
import org.weibao.approval.RuleStep;
import org.weibao.approval.StepAction;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.Role;
import org.weibao.policy.Alternative;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyRule;

/**
 * Makes a chain of the rules that hold for a document. Which pack answers, and which of its rules
 * hold, the book has decided; places are counted through in the pack's order, so that what a rule
 * adds comes after what it adds to.
 */
public final class ChainPlanner {

  /** Says again what the chain's own sentences say. */
  private static final String RULE = "why.policy.rule";

  private final AskApproval question;
  private final Function<String, Optional<Role>> holders;
  private final List<ApprovalRule> rules = new ArrayList<>();
  private final Map<Integer, String> ruleOf = new HashMap<>();
  private final Map<String, String> inputs = new LinkedHashMap<>();
  private final Set<DecisionStep> why = new LinkedHashSet<>();
  private final List<DecisionStep> otherwise = new ArrayList<>();

  private ChainPlanner(AskApproval question, Function<String, Optional<Role>> holders) {
    this.question = question;
    this.holders = holders;
  }

  /**
   * The chain.
   *
   * @param answers rules of the section {@code approvals} that hold
   * @param alternatives rules of the same pack about the same document that do not
   * @param holders which role of the department answers for a code of a pack
   * @throws BusinessException {@link ApprovalProblem#NO_RULE}, {@link ApprovalProblem#POINT_OPEN}
   *     or {@link ApprovalProblem#ROLE_UNKNOWN}
   */
  public static PlannedApproval plan(
      AskApproval question,
      List<PolicyAnswer> answers,
      List<Alternative> alternatives,
      Function<String, Optional<Role>> holders) {
    ChainPlanner planner = new ChainPlanner(question, holders);
    answers.forEach(planner::take);
    alternatives.forEach(planner::weigh);
    return planner.chain(answers.stream().map(PolicyAnswer::policy).findFirst().orElse("-"));
  }

  /** The role of that name: most codes of S01 are roles of the department. */
  public static Optional<Role> ofSameName(String code) {
    return Stream.of(Role.values()).filter(role -> role.name().equals(code)).findFirst();
  }

  private void take(PolicyAnswer answer) {
    PolicyRule rule = answer.rule();
    rule.open().stream()
        .findFirst()
        .ifPresent(
            open -> {
              throw new BusinessException(
                  ApprovalProblem.POINT_OPEN, null, rule.clause(), open.key());
            });
    answer.steps().stream().filter(step -> !step.key().equals(RULE)).forEach(why::add);
    List<Condition> conditions = met(rule, question.facts());
    List<RuleStep> steps = new ArrayList<>();
    for (Map<String, Object> step : rule.maps("steps")) {
      int order = ruleOf.size() + 1;
      ruleOf.put(order, rule.id());
      StepAction action = StepAction.valueOf(String.valueOf(step.get("action")));
      String role = String.valueOf(step.get("role"));
      steps.add(new RuleStep(order, action, role));
      if (conditions.size() == 1) {
        String fact = conditions.get(0).fact();
        otherwise.add(
            DecisionStep.of("why.approval.if-not", fact, inputs.get(fact), role, rule.clause()));
      }
    }
    rules.add(
        new ApprovalRule(
            rule.clause(), question.document(), conditions, steps, rule.texts("copies")));
  }

  /** The conditions as this case has met them. */
  private List<Condition> met(PolicyRule rule, PolicyFacts facts) {
    List<Condition> conditions = new ArrayList<>();
    for (String key : rule.map("when").keySet()) {
      Fact.of(key)
          .ifPresent(
              fact ->
                  facts
                      .get(fact)
                      .map(String::valueOf)
                      .ifPresent(
                          value -> {
                            inputs.put(fact.name(), value);
                            conditions.add(new Condition.OneOf(fact.name(), Set.of(value)));
                          }));
    }
    return conditions;
  }

  private void weigh(Alternative other) {
    PolicyRule rule = other.rule();
    other
        .unmet()
        .forEach(
            (fact, wanted) ->
                question
                    .facts()
                    .get(fact)
                    .ifPresent(value -> inputs.put(fact.name(), String.valueOf(value))));
    for (Map<String, Object> step : rule.maps("steps")) {
      String role = String.valueOf(step.get("role"));
      if (other.unmet().size() == 1) {
        Map.Entry<Fact, String> unmet = other.unmet().entrySet().iterator().next();
        otherwise.add(
            DecisionStep.of(
                "why.approval.if-so", unmet.getKey(), unmet.getValue(), role, rule.clause()));
      } else {
        otherwise.add(DecisionStep.of("why.approval.if-else", role, rule.clause()));
      }
    }
  }

  private PlannedApproval chain(String policy) {
    ApprovalPlan plan =
        new ApprovalMatrix(policy, rules).plan(question.document(), new Facts(inputs, Map.of()));
    why.addAll(plan.why());
    return new PlannedApproval(
        question,
        policy,
        plan.steps().stream().map(this::step).toList(),
        plan.copies(),
        inputs,
        List.copyOf(why),
        otherwise);
  }

  private PlannedApproval.Step step(PlannedStep planned) {
    Role holder =
        holders
            .apply(planned.role())
            .orElseThrow(
                () ->
                    new BusinessException(
                        ApprovalProblem.ROLE_UNKNOWN, null, planned.role(), planned.clause()));
    return new PlannedApproval.Step(planned, holder, ruleOf.get(planned.order()));
  }
}
