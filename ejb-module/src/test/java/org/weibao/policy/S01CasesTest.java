package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** Cases of S01, the regulation of the department itself, that other tests do not tell yet. */
class S01CasesTest {

  private static final AtWork S01 = AtWork.of("S01");

  @ParameterizedTest
  @CsvSource({
    "S01-5.1.2-a, HAND_OVER_F5, ''",
    "S01-5.1.2-d, REPORT, ''",
    "S01-5.1.3-a, RESOLVE, solvableOnSite=true"
  })
  @Clause({"S01-5.1.2-a", "S01-5.1.2-d", "S01-5.1.3-a"})
  void what_is_to_be_done_promptly_is_measured_and_no_hours_are_invented(
      String clause, String target, String facts) {
    AtWork.Clock clock = S01.clock(target, facts, "2026-11-27T10:00");

    assertThat(clock.rule().clause()).isEqualTo(clause);
    clock.isNeverLate();
  }

  @Test
  @Clause("S01-5.1.3-a")
  void what_cannot_be_solved_on_the_spot_has_no_such_duty() {
    S01.hasNoRule("deadlines", "RESOLVE", "solvableOnSite=false");
  }

  @Test
  @Clause("S01-4-3-a")
  void a_fault_record_is_reviewed_by_the_technical_group_supervisor_and_by_nobody_else() {
    S01.chain("F1", "wePayRepairFee=false").asks("REVIEW TECH_GROUP_SUPERVISOR").tells();
  }

  @Test
  @Clause("S01-5.2.2-a")
  void only_a_regional_administrator_asks_for_the_payment_of_repair_fees() {
    assertThat(S01.mayOnly("PAYMENT_REQUEST", "")).containsExactly("REGIONAL_ADMIN");
  }

  @Test
  @Clause({"S01-5.2.3-a", "S01-5.2.3-c"})
  void a_purchase_starts_with_the_team_lead_and_ends_with_the_purchasing_administrator() {
    assertThat(S01.mayOnly("MATERIAL_REQUISITION", "cause=AFTER_SALES_PURCHASE"))
        .containsExactly("PROJECT_TEAM_LEAD");
    // Nobody buys before all four have agreed: there is no approval short of that.
    S01.chain("MATERIAL_REQUISITION", "")
        .asks(
            "REVIEW TECH_GROUP",
            "REVIEW HQ_AFFAIRS_SUPERVISOR",
            "REVIEW MATERIAL_PLANNER",
            "APPROVE DEPT_MANAGER")
        .endsWithARefusalAtAnyStep();
    assertThat(S01.mayOnly("PURCHASE_ORDER", "")).containsExactly("PURCHASING_ADMIN");
  }

  @Test
  @Clause({"S01-5.2.1-a", "S01-5.3.2-c"})
  void who_opens_an_f2_depends_on_what_it_is_for() {
    assertThat(S01.mayOnly("F2", "purpose=FACTORY_REPAIR")).containsExactly("SERVICE_TECHNICIAN");
    assertThat(S01.mayOnly("F2", "purpose=COMPENSATION")).containsExactly("CITY_HEAD");
    AtWork.refuses(PolicyProblem.FACT_MISSING, () -> S01.mayOnly("F2", ""));
  }
}
