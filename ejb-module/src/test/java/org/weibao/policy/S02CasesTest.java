package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;

/** Cases of S02: a property office supervises those who maintain its equipment. */
class S02CasesTest {

  private static final AtWork S02 = AtWork.of("S02");

  @Test
  @Clause("S02-2-a")
  void equipment_is_patrolled_on_every_day_holidays_too() {
    assertThat(S02.planned("EQUIPMENT_PATROL", "", "2026-09-30", "2026-10-03"))
        .containsExactly("2026-09-30", "2026-10-01", "2026-10-02");
    assertThat(S02.planned("EQUIPMENT_PATROL", "", "2026-01-01", "2027-01-01")).hasSize(365);
  }

  @Test
  @Clause("S02-1-a")
  void the_equipment_of_each_system_is_checked_by_its_administrator_once_the_interval_is_set() {
    S02.isOpen("schedules", "EQUIPMENT_CHECK", "");

    AtWork quarterly = S02.after("schedules/equipment-check/due.everyMonths", "3");
    assertThat(
            quarterly.plannedFrom("2026-01-31", "EQUIPMENT_CHECK", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31");
    assertThat(quarterly.rule("schedules", "EQUIPMENT_CHECK", "").orElseThrow().text("owner"))
        .contains("SYSTEM_EQUIPMENT_ADMIN");
  }

  @Test
  @Clause("S02-2-d")
  void lifts_are_checked_periodically_once_somebody_has_said_how_often() {
    S02.isOpen("schedules", "LIFT_CHECK", "");
    assertThat(S02.plannedFrom("2026-01-31", "LIFT_CHECK", "", "2026-01-01", "2027-01-01"))
        .isEmpty();

    AtWork twoMonthly = S02.after("schedules/lift-check/due.everyMonths", "2");
    assertThat(twoMonthly.plannedFrom("2026-01-31", "LIFT_CHECK", "", "2026-01-01", "2026-08-01"))
        .containsExactly("2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31");
  }

  @Test
  @Clause("S02-2-e")
  void running_state_and_upkeep_are_checked_against_contracts_once_the_interval_is_set() {
    S02.isOpen("schedules", "CONTRACT_CHECK", "");

    AtWork yearly = S02.after("schedules/contract-check/due.everyMonths", "12");
    assertThat(yearly.plannedFrom("2024-02-29", "CONTRACT_CHECK", "", "2024-01-01", "2027-01-01"))
        .containsExactly("2024-02-29", "2025-02-28", "2026-02-28");
  }

  @Test
  @Clause({"S02-2-f", "S02-2-k"})
  void suppliers_are_scored_every_month_and_assessed_every_half_year() {
    assertThat(S02.planned("SCORE_SHEET", "", "2026-01-01", "2026-05-01"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
    assertThat(S02.planned("SUPPLIER_ASSESSMENT", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-06-30", "2026-12-31");
  }

  @Test
  @Clause("S02-2-j")
  void only_when_measures_fail_is_an_evaluation_reviewed_and_approved() {
    S02.chain("SUBCONTRACTOR_EVALUATION", "measuresIneffective=true")
        .asks("REVIEW EQUIPMENT_MANAGER", "APPROVE MANAGEMENT_OFFICE")
        .endsWithARefusalAtAnyStep();
    S02.hasNoRule("approvals", "SUBCONTRACTOR_EVALUATION", "measuresIneffective=false");
  }
}
