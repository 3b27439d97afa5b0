package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
