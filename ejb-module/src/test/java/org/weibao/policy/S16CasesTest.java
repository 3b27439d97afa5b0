package org.weibao.policy;

import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;

/** Cases of S16: the service standard of an engineering department. */
class S16CasesTest {

  private static final AtWork S16 = AtWork.of("S16");

  @Test
  @Clause("S16-2")
  void every_request_is_answered_within_four_hours_round_the_clock() {
    S16.clock("ANSWER", "", "2026-02-16T22:15").isLateAfter("2026-02-17T02:15");
    S16.clock("ANSWER", "", "2026-11-27T09:00").isLateAfter("2026-11-27T13:00");
  }
}
