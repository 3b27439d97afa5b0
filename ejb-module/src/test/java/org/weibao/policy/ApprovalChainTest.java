package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.schedule.Relation;

class ApprovalChainTest {

  private final PolicyBook book = PolicyBook.shipped();

  @Test
  @Clause("S01-5.2.1-b")
  void a_return_is_reviewed_by_the_city_and_approved_by_the_technical_group() {
    assertThat(book.approvalSteps(new ApprovalFacts("F2", false)))
        .extracting(ApprovalStep::order, ApprovalStep::action, ApprovalStep::role)
        .containsExactly(
            tuple(1, ApprovalAction.REVIEW, Role.CITY_TECH_LEAD),
            tuple(2, ApprovalAction.APPROVE, Role.TECH_GROUP_SUPERVISOR));
    assertThat(book.approvalCopies(new ApprovalFacts("F2", false)))
        .containsExactly(Role.REGIONAL_ADMIN, Role.HQ_AFFAIRS_SUPERVISOR);
  }

  @Test
  @Clause("S01-5.2.1-c")
  void where_we_pay_two_more_steps_follow() {
    assertThat(book.approvalSteps(new ApprovalFacts("F2", true)))
        .extracting(ApprovalStep::role)
        .containsExactly(
            Role.CITY_TECH_LEAD,
            Role.TECH_GROUP_SUPERVISOR,
            Role.HQ_AFFAIRS_SUPERVISOR,
            Role.DEPT_MANAGER);
  }

  @Test
  void a_day_before_which_something_is_due_is_itself_too_late() {
    MonthlyCutoff before = new MonthlyCutoff("S01-5.1.3-d", "F1", 25, Relation.BEFORE, null);
    MonthlyCutoff by = new MonthlyCutoff("S01-5.1.3-d", "F1", 31, Relation.BY, null);
    assertThat(before.lastDay(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(by.lastDay(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(by.lastDay(YearMonth.of(2028, 2))).isEqualTo(LocalDate.of(2028, 2, 29));
  }
}
