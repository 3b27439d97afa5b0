package org.weibao.approval.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.AskApproval;
import org.weibao.approval.PlannedApproval;
import org.weibao.approval.StepAction;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Messages;
import org.weibao.organization.Role;
import org.weibao.policy.Alternative;
import org.weibao.policy.Fact;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.regulation.Clause;

/** Chains of the packs as shipped, and of rules that cannot be followed. */
class ChainPlannerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private final PolicyBook book = PolicyBook.shipped();

  @Test
  @Clause("S01-5.2.1-b")
  void a_return_is_reviewed_by_the_city_and_approved_by_the_technical_group() {
    PlannedApproval plan = plan("F2", wePay(false));
    assertThat(plan.steps())
        .extracting(
            step -> step.planned().number(),
            step -> step.planned().action(),
            PlannedApproval.Step::holder,
            PlannedApproval.Step::rule)
        .containsExactly(
            tuple(1, StepAction.REVIEW, Role.CITY_TECH_LEAD, "f2"),
            tuple(2, StepAction.APPROVE, Role.TECH_GROUP_SUPERVISOR, "f2"));
    assertThat(plan.copies()).containsExactly("REGIONAL_ADMIN", "HQ_AFFAIRS_SUPERVISOR");
    assertThat(plan.policy()).isEqualTo("S01@1");
    assertThat(plan.inputs()).isEqualTo(Map.of("WE_PAY_REPAIR_FEE", "false"));
  }

  @Test
  @Clause("S01-5.2.1-c")
  void where_we_pay_two_more_steps_follow_and_the_reason_names_what_would_differ() {
    PlannedApproval plan = plan("F2", wePay(true));
    assertThat(plan.steps())
        .extracting(step -> step.planned().number(), PlannedApproval.Step::holder)
        .containsExactly(
            tuple(1, Role.CITY_TECH_LEAD),
            tuple(2, Role.TECH_GROUP_SUPERVISOR),
            tuple(3, Role.HQ_AFFAIRS_SUPERVISOR),
            tuple(4, Role.DEPT_MANAGER));
    assertThat(plan.why())
        .extracting(DecisionStep::key)
        .containsSubsequence(
            "why.policy.department",
            "why.policy.fact",
            "why.approval.rule",
            "why.approval.rule-because",
            "why.approval.step.REVIEW",
            "why.approval.step.APPROVE",
            "why.approval.copy");
    assertThat(plan.why()).doesNotHaveDuplicates();
    assertThat(plan.otherwise())
        .containsExactly(
            otherwise("if-not", "true", Role.HQ_AFFAIRS_SUPERVISOR),
            otherwise("if-not", "true", Role.DEPT_MANAGER));
    assertThat(plan("F2", wePay(false)).otherwise())
        .containsExactly(
            otherwise("if-so", "true", Role.HQ_AFFAIRS_SUPERVISOR),
            otherwise("if-so", "true", Role.DEPT_MANAGER));
  }

  private static DecisionStep otherwise(String kind, String value, Role role) {
    return DecisionStep.of(
        "why.approval." + kind, Fact.WE_PAY_REPAIR_FEE, value, role, "S01-5.2.1-c");
  }

  @Test
  @Clause("S01-5.1.4-b")
  void a_monthly_report_passes_four_and_is_put_together_by_the_second() {
    assertThat(plan("F4", PolicyFacts.none()).steps())
        .extracting(step -> step.planned().action(), PlannedApproval.Step::holder)
        .containsExactly(
            tuple(StepAction.REVIEW, Role.CITY_HEAD),
            tuple(StepAction.CONSOLIDATE, Role.REGIONAL_ADMIN),
            tuple(StepAction.REVIEW, Role.REGIONAL_SUPERVISOR),
            tuple(StepAction.REVIEW, Role.ASSISTANT_MANAGER));
  }

  @Test
  void a_document_of_which_no_rule_speaks_is_put_to_nobody() {
    refused(ApprovalProblem.NO_RULE, () -> plan("F3", PolicyFacts.none()));
    refused(
        ApprovalProblem.NO_RULE,
        () -> plan("CHARGE", PolicyFacts.none().with(Fact.IN_PRICE_LIST, true)));
  }

  @Test
  void a_role_for_which_nobody_answers_and_an_open_point_are_refused_by_name() {
    PolicyRule rule = rule(List.of(), "LEADER");
    refused(ApprovalProblem.ROLE_UNKNOWN, () -> plan(rule, List.of()));
    OpenFigure open = new OpenFigure("approvals", "x", "steps", null, "", List.of());
    refused(ApprovalProblem.POINT_OPEN, () -> plan(rule(List.of(open), "DEPT_MANAGER"), List.of()));
  }

  @Test
  void what_hangs_on_more_than_one_fact_is_told_without_a_fact() {
    PolicyRule rule = rule(List.of(), "DEPT_MANAGER");
    assertThat(plan(rule, List.of(new Alternative(rule, Map.of()))).otherwise())
        .containsExactly(DecisionStep.of("why.approval.if-else", "DEPT_MANAGER", "S99-1"));
  }

  @Test
  void every_reason_is_a_sentence_in_each_language() {
    PlannedApproval plan = plan("F2", wePay(true));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      plan.why()
          .forEach(
              step ->
                  assertThat(Messages.text(locale, step.key(), step.arguments().toArray()))
                      .doesNotContain("why.", "{"));
    }
  }

  private PlannedApproval plan(String document, PolicyFacts facts) {
    PolicyQuestion question =
        PolicyQuestion.of("approvals", document, PolicySubject.department(), facts, DAY);
    return ChainPlanner.plan(
        new AskApproval(document, 1, "x", facts),
        book.all(question),
        book.alternatives(question),
        ChainPlanner::ofSameName);
  }

  private static PlannedApproval plan(PolicyRule rule, List<Alternative> others) {
    return ChainPlanner.plan(
        new AskApproval("F9", 1, "x", PolicyFacts.none()),
        List.of(new PolicyAnswer(rule, "S99@1", List.of())),
        others,
        ChainPlanner::ofSameName);
  }

  private static PolicyRule rule(List<OpenFigure> open, String role) {
    return new PolicyRule(
        "approvals",
        "x",
        List.of("S99-1"),
        Map.of("document", "F9", "steps", List.of(Map.of("action", "APPROVE", "role", role))),
        open);
  }

  private static PolicyFacts wePay(boolean wePay) {
    return PolicyFacts.none().with(Fact.WE_PAY_REPAIR_FEE, wePay);
  }

  private static void refused(ApprovalProblem problem, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }
}
