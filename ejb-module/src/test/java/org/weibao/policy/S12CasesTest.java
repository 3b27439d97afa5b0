package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.calendar.Calendars.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.calendar.Goal;
import org.weibao.regulation.Clause;

/** Cases of S12: maintenance of security projects. */
class S12CasesTest {

  private static final AtWork S12 = AtWork.of("S12");

  @ParameterizedTest
  @CsvSource({"URBAN, 2026-10-01T00:30", "COUNTIES_OF_CITY, 2026-10-01T04:30"})
  @Clause({"S12-4.2.5a", "S12-4.2.5b"})
  void town_is_reached_within_two_hours_and_the_counties_within_six(String zone, String last) {
    S12.clock("ARRIVE", "zone=" + zone, "2026-09-30T22:30").isLateAfter(last);
  }

  @ParameterizedTest
  @CsvSource({"OTHER_CITY_OR_COUNTY", "OTHER_PROVINCE"})
  @Clause("S12-4.2.5c")
  void farther_away_the_time_of_the_contract_holds(String zone) {
    AtWork.Clock clock = S12.clock("ARRIVE", "zone=" + zone, "2026-11-27T09:00");

    clock.isNeverLate();
    clock.agreed("2026-11-27T09:05", Goal.hours(36), "CONTRACT").isLateAfter("2026-11-28T21:00");
  }

  @Test
  @Clause("S12-4.2.3a")
  void fault_service_is_on_call_in_the_night_of_the_spring_festival() {
    assertThat(S12.calendar("on-call").isOpen(at("2026-02-17T03:00"))).isTrue();
  }

  @Test
  @Clause({"S12-4.1.5", "S12-4.3.1"})
  void linkage_is_tested_every_month_and_reported_every_quarter_for_each_customer() {
    assertThat(S12.planned("LINKAGE_TEST", "", "2026-01-01", "2026-04-01"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    assertThat(S12.planned("MAINTENANCE_REPORT", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
    assertThat(S12.rule("schedules", "MAINTENANCE_REPORT", "").orElseThrow().text("perEach"))
        .contains("CUSTOMER");
  }

  @Test
  @Clause("S12-4.2.2")
  void how_often_a_system_is_patrolled_is_open_until_somebody_sets_it() {
    S12.isOpen("schedules", "PATROL", "");

    assertThat(
            S12.after("schedules/patrol/due.everyMonths", "2")
                .plannedFrom("2026-01-15", "PATROL", "", "2026-01-01", "2026-07-01"))
        .containsExactly("2026-01-15", "2026-03-15", "2026-05-15");
  }

  @Test
  @Clause("S12-4.2.6")
  void how_often_users_are_trained_in_the_maintenance_period_is_the_departments_own_figure() {
    S12.isOpen("schedules", "USER_TRAINING", "");

    assertThat(
            S12.after("schedules/user-training/due.everyMonths", "6")
                .plannedFrom("2026-01-15", "USER_TRAINING", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-01-15", "2026-07-15");
  }
}
