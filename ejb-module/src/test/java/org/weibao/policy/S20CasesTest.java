package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;

/** Cases of S20: a template that leaves its figures to whoever uses it. */
class S20CasesTest {

  private static final AtWork S20 = AtWork.of("S20");

  @Test
  @Clause("S20-5.2")
  void a_complaint_has_the_limit_that_somebody_set_and_none_before() {
    S20.isOpen("deadlines", "CLOSE", "");

    S20.after("deadlines/complaint-settled/goal", "{days: 3}")
        .clock("CLOSE", "", "2026-11-27T10:00")
        .isLateAfter("2026-12-01T00:00");
    S20.after("deadlines/complaint-settled/goal", "{hours: 36}")
        .clock("CLOSE", "", "2026-11-27T10:00")
        .isLateAfter("2026-11-28T22:00");
  }

  @Test
  @Clause("S20-2.2")
  void equipment_is_maintained_at_the_cycle_that_was_agreed() {
    S20.isOpen("schedules", "MAINTENANCE", "");

    assertThat(
            S20.after("schedules/maintenance/due.everyMonths", "1")
                .plannedFrom("2026-01-31", "MAINTENANCE", "", "2026-01-01", "2026-05-01"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
  }
}
