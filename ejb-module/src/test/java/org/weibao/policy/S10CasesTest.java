package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.Money;
import org.weibao.regulation.Clause;

/** Cases of S10: the after-sales department of a building-intelligence company. */
class S10CasesTest {

  private static final AtWork S10 = AtWork.of("S10");

  @Test
  @Clause("S10-2.5b-iii")
  void a_quote_without_construction_is_approved_by_the_vice_president_alone() {
    S10.chain("VALUE_ADDED_QUOTE", "projectKind=NOT_A_CONSTRUCTION_PROJECT")
        .asks("APPROVE ENGINEERING_VP")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause("S10-2.5b-iv")
  void a_project_with_its_own_contract_is_first_reviewed_inside() {
    S10.chain("VALUE_ADDED_QUOTE", "projectKind=OWN_CONTRACT_PROJECT")
        .asks("REVIEW INTERNAL_TECH_REVIEW", "APPROVE ENGINEERING_VP")
        .endsWithARefusalAtAnyStep();
    AtWork.refuses(
        PolicyProblem.FACT_MISSING, () -> S10.answers("approvals", "VALUE_ADDED_QUOTE", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "S10-2.9, SERVICE_RECORD, HR_ASSESSMENT",
    "S10-3.2, VISIT_RECORD, HR_ASSESSMENT",
    "S10-4.2, PROJECT_INFORMATION_FORM, GENERAL_AFFAIRS"
  })
  @Clause({"S10-2.9", "S10-3.2", "S10-4.2"})
  void records_are_signed_by_the_manager_and_approved_by_the_vice_president(
      String clause, String document, String copy) {
    S10.chain(document, "")
        .asks("SIGN SERVICE_MANAGER", "APPROVE ENGINEERING_VP")
        .tells(copy)
        .endsWithARefusalAtAnyStep();
    assertThat(S10.answers("approvals", document, ""))
        .extracting(answer -> answer.rule().clause())
        .containsExactly(clause);
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, SERVICE_MANAGER, SERVICE_MANAGER",
    "200, SERVICE_MANAGER, ENGINEERING_VP",
    "200.01, ENGINEERING_VP, ENGINEERING_VP",
    "1000, ENGINEERING_VP, GENERAL_MANAGER",
    "1000.01, GENERAL_MANAGER, GENERAL_MANAGER"
  })
  @Clause("S10-2.5b-i")
  void once_somebody_has_said_whose_200_and_1000_yuan_are_they_have_an_owner(
      String cost, String ifLower, String ifHigher) {
    assertThat(decider("BELOW", cost)).contains(ifLower);
    assertThat(decider("ABOVE", cost)).contains(ifHigher);
  }

  private static Optional<String> decider(String belongs, String cost) {
    AtWork set =
        S10.after("thresholds/free-value-added/bands.0.limitBelongs", belongs)
            .after("thresholds/free-value-added/bands.1.limitBelongs", belongs);
    PolicyRule rule = set.rule("thresholds", "FREE_VALUE_ADDED_SERVICE", "").orElseThrow();
    return RuleTerms.authority(rule).ask(Money.of(cost, "CNY")).role();
  }

  @Test
  @Clause("S10-3.1")
  void the_manager_visits_customers_once_somebody_has_said_how_often() {
    S10.isOpen("schedules", "RETURN_VISIT", "");

    AtWork set = S10.after("schedules/manager-visits/due.everyMonths", "4");
    assertThat(set.rule("schedules", "RETURN_VISIT", "").orElseThrow().text("owner"))
        .contains("SERVICE_MANAGER");
    assertThat(set.plannedFrom("2026-01-10", "RETURN_VISIT", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-01-10", "2026-05-10", "2026-09-10");
  }

  @ParameterizedTest
  @CsvSource({
    "mode=REMOTE, FREE",
    "mode=ON_SITE withinContractTerms=true, FREE",
    "mode=ON_SITE withinContractTerms=false, VALUE_ADDED"
  })
  @Clause({"S10-2.3b", "S10-2.4", "S10-2.5a"})
  void remote_service_and_what_the_contract_has_are_free_and_the_rest_is_value_added(
      String facts, String charge) {
    assertThat(S10.charge(null, facts)).isEqualTo(charge);
  }
}
