package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.weibao.numbering.Overflow;
import org.weibao.regulation.Clause;

/** Cases of S32: complaints at a sales branch. */
class S32CasesTest {

  private static final AtWork S32 = AtWork.of("S32");

  @Test
  @Clause("S32-7.1")
  void only_the_branch_manager_accepts_a_complaint_and_says_how_it_is_handled() {
    assertThat(S32.mayOnly("COMPLAINT_ACCEPTANCE", "")).containsExactly("SALES_BRANCH_MANAGER");
    assertThat(S32.mayOnly("COMPLAINT_HANDLING", "")).containsExactly("SALES_BRANCH_MANAGER");
  }

  @Test
  @Clause("S32-7.2")
  void a_complaint_is_answered_at_the_first_opportunity_without_an_invented_limit() {
    S32.clock("ANSWER", "", "2026-11-27T09:00").isNeverLate();
  }

  @Test
  @Clause({"S32-5.2b", "S32-6d"})
  void what_is_no_fault_of_quality_the_customer_pays_and_the_rest_the_liable_department() {
    assertThat(S32.charge(null, "qualityProblem=false")).isEqualTo("NEGOTIATED CUSTOMER");
    assertThat(S32.charge(null, "qualityProblem=true")).isEqualTo("COST_ONLY LIABLE_DEPARTMENT");
  }

  @Test
  @Clause("S32-5.1b")
  void complaints_are_numbered_by_the_pattern_that_somebody_set() {
    S32.isOpen("numbers", "COMPLAINT", "");

    PolicyRule set =
        S32.after("numbers/complaint/pattern", "YYMMNNN")
            .rule("numbers", "COMPLAINT", "")
            .orElseThrow();
    assertThat(
            RuleTerms.numbers(set, Overflow.REFUSE)
                .orElseThrow()
                .format(LocalDate.of(2026, 11, 27), 12))
        .isEqualTo("2611012");
  }
}
