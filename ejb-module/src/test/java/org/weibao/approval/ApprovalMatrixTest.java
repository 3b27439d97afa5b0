package org.weibao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.AmountBand;
import org.weibao.authority.AmountLimit;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.regulation.Clause;

/** Who is asked about which document. */
class ApprovalMatrixTest {

  private static final Condition WE_PAY = new Condition.OneOf("PAYER", Set.of("DEPARTMENT"));

  private final ApprovalMatrix matrix =
      new ApprovalMatrix(
          "S01@1",
          List.of(
              rule(
                  "S01-5.2.1-b",
                  "F2",
                  List.of(),
                  List.of(
                      new RuleStep(1, StepAction.REVIEW, "CITY_TECH_LEAD"),
                      new RuleStep(2, StepAction.APPROVE, "TECH_GROUP_SUPERVISOR")),
                  List.of("REGIONAL_ADMIN", "HQ_AFFAIRS_SUPERVISOR")),
              rule(
                  "S01-5.2.1-c",
                  "F2",
                  List.of(WE_PAY),
                  List.of(
                      new RuleStep(3, StepAction.REVIEW, "HQ_AFFAIRS_SUPERVISOR"),
                      new RuleStep(4, StepAction.APPROVE, "DEPT_MANAGER")),
                  List.of("REGIONAL_ADMIN")),
              rule(
                  "S01-5.1.4-b",
                  "F4",
                  List.of(),
                  List.of(
                      new RuleStep(1, StepAction.REVIEW, "CITY_HEAD"),
                      new RuleStep(2, StepAction.CONSOLIDATE, "REGIONAL_ADMIN"),
                      new RuleStep(3, StepAction.REVIEW, "REGIONAL_SUPERVISOR"),
                      new RuleStep(4, StepAction.REVIEW, "ASSISTANT_MANAGER")),
                  List.of()),
              rule(
                  "S01-5.2.3-b",
                  "REQUISITION",
                  List.of(),
                  List.of(
                      new RuleStep(1, StepAction.REVIEW, "TECH_GROUP"),
                      new RuleStep(2, StepAction.REVIEW, "HQ_AFFAIRS_SUPERVISOR"),
                      new RuleStep(3, StepAction.REVIEW, "MATERIAL_PLANNER"),
                      new RuleStep(4, StepAction.APPROVE, "DEPT_MANAGER")),
                  List.of()),
              rule(
                  "S01-5.3.1-b",
                  "CHARGE",
                  List.of(new Condition.OneOf("OFF_LIST", Set.of("true"))),
                  List.of(new RuleStep(1, StepAction.APPROVE, "HQ_AFFAIRS_SUPERVISOR")),
                  List.of()),
              free("SERVICE_MANAGER", null, "200"),
              free("ENGINEERING_VP", "200", "1000"),
              free("GENERAL_MANAGER", "1000", null)));

  @Test
  @Clause("S01-5.2.1-b")
  void a_return_is_reviewed_approved_and_told_to_two_who_are_not_asked() {
    ApprovalPlan plan = matrix.plan("F2", Facts.NONE.with("PAYER", "SUPPLIER"));

    assertThat(plan.steps())
        .extracting(PlannedStep::number, PlannedStep::action, PlannedStep::role)
        .containsExactly(
            tuple(1, StepAction.REVIEW, "CITY_TECH_LEAD"),
            tuple(2, StepAction.APPROVE, "TECH_GROUP_SUPERVISOR"));
    assertThat(plan.copies()).containsExactly("REGIONAL_ADMIN", "HQ_AFFAIRS_SUPERVISOR");
  }

  @Test
  @Clause("S01-5.2.1-c")
  void where_we_pay_two_more_are_asked_and_nobody_is_told_twice() {
    ApprovalPlan plan = matrix.plan("F2", Facts.NONE.with("PAYER", "DEPARTMENT"));

    assertThat(plan.steps())
        .extracting(PlannedStep::role, PlannedStep::clause)
        .containsExactly(
            tuple("CITY_TECH_LEAD", "S01-5.2.1-b"),
            tuple("TECH_GROUP_SUPERVISOR", "S01-5.2.1-b"),
            tuple("HQ_AFFAIRS_SUPERVISOR", "S01-5.2.1-c"),
            tuple("DEPT_MANAGER", "S01-5.2.1-c"));
    assertThat(plan.copies()).containsExactly("REGIONAL_ADMIN", "HQ_AFFAIRS_SUPERVISOR");
  }

  @Test
  @Clause("S01-5.1.4-b")
  void a_monthly_report_is_reviewed_consolidated_and_reviewed_twice_more() {
    assertThat(matrix.plan("F4", Facts.NONE).steps())
        .extracting(PlannedStep::action, PlannedStep::role)
        .containsExactly(
            tuple(StepAction.REVIEW, "CITY_HEAD"),
            tuple(StepAction.CONSOLIDATE, "REGIONAL_ADMIN"),
            tuple(StepAction.REVIEW, "REGIONAL_SUPERVISOR"),
            tuple(StepAction.REVIEW, "ASSISTANT_MANAGER"));
  }

  @Test
  @Clause("S01-5.2.3-b")
  void a_requisition_is_reviewed_by_three_and_approved_by_the_manager() {
    assertThat(matrix.plan("REQUISITION", Facts.NONE).steps())
        .extracting(PlannedStep::role)
        .containsExactly("TECH_GROUP", "HQ_AFFAIRS_SUPERVISOR", "MATERIAL_PLANNER", "DEPT_MANAGER");
  }

  @Test
  @Clause("S01-5.3.1-b")
  void a_charge_off_the_list_asks_headquarters_and_one_on_the_list_nobody() {
    assertThat(matrix.plan("CHARGE", Facts.NONE.with("OFF_LIST", true)).steps())
        .extracting(PlannedStep::role)
        .containsExactly("HQ_AFFAIRS_SUPERVISOR");
    refused(ApprovalProblem.NO_RULE, "CHARGE", Facts.NONE.with("OFF_LIST", false));
  }

  @ParameterizedTest
  @CsvSource({
    "0, SERVICE_MANAGER",
    "199.99, SERVICE_MANAGER",
    "200.01, ENGINEERING_VP",
    "999.99, ENGINEERING_VP",
    "1000.01, GENERAL_MANAGER"
  })
  @Clause("S10-2.5b-i")
  void the_total_cost_decides_who_may_give_a_service_away(BigDecimal cost, String role) {
    assertThat(matrix.plan("FREE_SERVICE", Facts.NONE.withAmount("TOTAL_COST", cost)).steps())
        .extracting(PlannedStep::role)
        .containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource({"200", "200.00", "1000"})
  @Clause("S10-2.5b-i")
  void at_exactly_a_limit_nobody_is_asked_before_somebody_has_said_who(BigDecimal cost) {
    refused(ApprovalProblem.POINT_OPEN, "FREE_SERVICE", Facts.NONE.withAmount("TOTAL_COST", cost));
  }

  @Test
  void a_fact_that_is_not_known_is_asked_for_and_never_guessed() {
    refused(ApprovalProblem.FACT_MISSING, "F2", Facts.NONE);
    refused(ApprovalProblem.FACT_MISSING, "FREE_SERVICE", Facts.NONE);
    refused(ApprovalProblem.NO_RULE, "F9", Facts.NONE);
  }

  @Test
  void steps_of_one_place_keep_the_order_of_the_rules() {
    ApprovalMatrix both =
        new ApprovalMatrix(
            "X@1",
            List.of(
                rule(
                    "B",
                    "PENALTY",
                    List.of(),
                    List.of(new RuleStep(2, StepAction.APPROVE, "GENERAL_MANAGER")),
                    List.of()),
                rule(
                    "A",
                    "PENALTY",
                    List.of(),
                    List.of(
                        new RuleStep(1, StepAction.COUNTERSIGN, "QUALITY"),
                        new RuleStep(1, StepAction.COUNTERSIGN, "SALES")),
                    List.of())));

    assertThat(both.plan("PENALTY", Facts.NONE).steps())
        .extracting(PlannedStep::number, PlannedStep::role)
        .containsExactly(tuple(1, "QUALITY"), tuple(2, "SALES"), tuple(3, "GENERAL_MANAGER"));
  }

  @Test
  void why_these_are_asked_can_be_read_in_every_language() {
    ApprovalPlan plan = matrix.plan("F2", Facts.NONE.with("PAYER", "DEPARTMENT"));

    assertThat(plan.why()).hasSize(2 + 4 + 2);
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
      assertThat(plan.why())
          .allSatisfy(
              step ->
                  assertThat(Messages.text(language, step.key(), step.arguments().toArray()))
                      .doesNotContain("{"));
      for (StepAction action : StepAction.values()) {
        assertThat(Messages.text(language, "why.approval.step." + action, 1, "X")).contains("X");
      }
      for (ApprovalProblem problem : ApprovalProblem.values()) {
        assertThat(Messages.text(language, "problem." + problem.code(), "X", "Y"))
            .doesNotContain("{");
      }
    }
  }

  private void refused(ApprovalProblem problem, String document, Facts facts) {
    assertThatThrownBy(() -> matrix.plan(document, facts))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }

  private static ApprovalRule free(String role, String above, String upTo) {
    return rule(
        "S10-2.5b-i",
        "FREE_SERVICE",
        List.of(
            new Condition.Amount(
                "TOTAL_COST",
                new AmountBand(
                    Optional.ofNullable(above).map(AmountLimit::open),
                    Optional.ofNullable(upTo).map(AmountLimit::open)))),
        List.of(new RuleStep(1, StepAction.APPROVE, role)),
        List.of());
  }

  private static ApprovalRule rule(
      String clause,
      String document,
      List<Condition> conditions,
      List<RuleStep> steps,
      List<String> copies) {
    return new ApprovalRule(clause, document, conditions, steps, copies);
  }
}
