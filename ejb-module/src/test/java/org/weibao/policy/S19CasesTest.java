package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.calendar.Calendars.at;

import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;

/** Cases of S19: a pest-control firm. */
class S19CasesTest {

  private static final AtWork S19 = AtWork.of("S19");

  @Test
  @Clause({"S19-1b", "S19-4b"})
  void damage_and_complaints_are_looked_into_within_24_hours() {
    S19.clock("INVESTIGATE", "", "2026-09-30T18:20").isLateAfter("2026-10-01T18:20");
    S19.clock("ARRIVE", "", "2026-09-30T18:20").isLateAfter("2026-10-01T18:20");
  }

  @Test
  @Clause("S19-4a")
  void the_phone_is_answered_round_the_clock_on_holidays_too() {
    assertThat(S19.calendar("hotline").isOpen(at("2026-02-17T03:00"))).isTrue();
    assertThat(S19.calendar("hotline").isOpen(at("2026-11-29T12:00"))).isTrue();
  }

  @Test
  @Clause("S19-5")
  void who_complains_is_contacted_on_the_same_day() {
    S19.clock("ANSWER", "", "2026-11-27T23:40").isLateAfter("2026-11-28T00:00");
  }

  @Test
  @Clause({"S19-2a", "S19-2b"})
  void customers_are_called_back_by_what_they_have_every_quarter_or_half_year() {
    assertThat(S19.planned("RETURN_VISIT", "customerKind=FOUR_PESTS", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
    assertThat(S19.planned("RETURN_VISIT", "customerKind=TERMITES", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-06-30", "2026-12-31");
    AtWork.refuses(PolicyProblem.FACT_MISSING, () -> S19.answers("schedules", "RETURN_VISIT", ""));
  }

  @Test
  @Clause("S19-2c")
  void the_technical_service_manager_has_a_report_every_quarter() {
    assertThat(S19.planned("RETURN_VISIT_REPORT", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
    assertThat(S19.rule("schedules", "RETURN_VISIT_REPORT", "").orElseThrow().texts("to"))
        .containsExactly("TECH_SERVICE_MANAGER");
  }
}
