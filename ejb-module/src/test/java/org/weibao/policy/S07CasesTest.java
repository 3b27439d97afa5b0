package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** Cases of S07: the parts store of a car dealership. */
class S07CasesTest {

  private static final AtWork S07 = AtWork.of("S07");

  @Test
  @Clause("S07-PK-4")
  void the_stock_card_is_posted_on_the_day_of_the_check() {
    S07.clock("POST", "", "2026-11-27T08:05").isLateAfter("2026-11-28T00:00");
    S07.clock("POST", "", "2026-11-27T23:59").isLateAfter("2026-11-28T00:00");
  }

  @Test
  @Clause("S07-PK-8")
  void stock_is_taken_in_each_month_and_in_each_quarter() {
    assertThat(S07.planned("STOCK_TAKE", "", "2026-01-01", "2026-07-01"))
        .containsExactlyInAnyOrder(
            "2026-01-31",
            "2026-02-28",
            "2026-03-31",
            "2026-03-31",
            "2026-04-30",
            "2026-05-31",
            "2026-06-30",
            "2026-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    "S07-RA-1, statistics, STATISTICS, SERVICE_ASSISTANT",
    "S07-RF-1, business-report, BUSINESS_REPORT, RECEPTION_SUPERVISOR",
    "S07-SA-6, call-back, RETURN_VISIT, SERVICE_ADVISOR",
    "S07-WC-3, claim-files, CLAIM_FILES, WARRANTY_CLERK"
  })
  @Clause({"S07-RA-1", "S07-RF-1", "S07-SA-6", "S07-WC-3"})
  void what_comes_periodically_comes_at_the_interval_that_somebody_set(
      String clause, String id, String task, String owner) {
    S07.isOpen("schedules", task, "");

    AtWork set = S07.after("schedules/" + id + "/due.everyMonths", "1");
    PolicyRule rule = set.rule("schedules", task, "").orElseThrow();
    assertThat(rule.clause()).isEqualTo(clause);
    assertThat(rule.text("owner")).contains(owner);
    assertThat(set.plannedFrom("2026-01-31", task, "", "2026-01-01", "2026-04-01"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
  }
}
