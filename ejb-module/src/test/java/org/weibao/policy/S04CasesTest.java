package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.SamplingRule;
import org.weibao.regulation.Clause;

/** Cases of S04: service calls in the classes A to D. 2026-11-23 is a Monday. */
class S04CasesTest {

  private static final AtWork S04 = AtWork.of("S04");

  private static final AtWork OPEN_HOURS =
      S04.after("calendars/working-hours/days", AtWork.OFFICE_HOURS);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:00, 2026-11-23T15:00, 2026-11-23T16:00",
    // The lunch break does not count.
    "2026-11-23T12:30, 2026-11-24T10:00, 2026-11-24T11:00",
    // A call on Sunday counts from Monday.
    "2026-11-22T10:00, 2026-11-23T15:00, 2026-11-23T16:00",
    // Half an hour on Thursday; the Mid-Autumn Festival and the weekend are shut.
    "2026-09-24T16:30, 2026-09-28T14:30, 2026-09-28T15:30",
    // The National Day ends on 7 October.
    "2026-09-30T16:30, 2026-10-08T14:30, 2026-10-08T15:30",
    // Saturday 10 October is worked for it.
    "2026-10-09T16:00, 2026-10-10T14:00, 2026-10-10T15:00"
  })
  @Clause({"S04-19-a", "S04-19-b"})
  void town_has_six_and_suburbs_seven_working_hours(String call, String town, String suburb) {
    OPEN_HOURS.clock("ARRIVE", "zone=URBAN", call).isLateAfter(town);
    OPEN_HOURS.clock("ARRIVE", "zone=SUBURB", call).isLateAfter(suburb);
  }

  @Test
  @Clause({"S04-19-a", "S04-19-b"})
  void without_hours_that_somebody_set_there_is_no_calendar_to_count_by() {
    assertThat(S04.calendarSpec("working-hours")).isEmpty();
    assertThat(OPEN_HOURS.calendarSpec("working-hours")).isPresent();
  }

  @Test
  @Clause("S04-24-a")
  void the_register_of_a_day_is_handed_in_by_the_end_of_the_next() {
    S04.clock("REPORT", "", "2026-11-23T17:00").isLateAfter("2026-11-25T00:00");
    S04.clock("REPORT", "", "2026-02-28T23:59").isLateAfter("2026-03-02T00:00");
  }

  @Test
  @Clause({"S04-10-a", "S04-10-b", "S04-13"})
  void an_invoice_is_drawn_on_the_day_of_the_service_or_of_the_return_and_small_sums_in_cash() {
    AtWork.Clock onSite =
        S04.clock("INVOICE", "lowAmount=false shopRepair=false paid=true", "2026-11-27T16:40");
    onSite.isLateAfter("2026-11-28T00:00");
    assertThat(onSite.rule().text("start")).contains("SERVICE_DONE");

    AtWork.Clock returned =
        S04.clock("INVOICE", "lowAmount=false shopRepair=true paid=true", "2026-11-30T09:00");
    returned.isLateAfter("2026-12-01T00:00");
    assertThat(returned.rule().text("start")).contains("GOODS_RETURNED");

    S04.hasNoRule("deadlines", "INVOICE", "lowAmount=true shopRepair=false paid=true");
    S04.hasNoRule("deadlines", "INVOICE", "lowAmount=false shopRepair=true paid=false");
    assertThat(S04.rule("charges", null, "serviceClass=A lowAmount=true").orElseThrow().fields())
        .containsEntry("collect", "ON_SPOT");
    assertThat(S04.rule("charges", null, "serviceClass=A lowAmount=false").orElseThrow().fields())
        .doesNotContainKey("collect");
  }

  @ParameterizedTest
  @CsvSource({
    "serviceClass=A lowAmount=true, PER_SERVICE CUSTOMER",
    "serviceClass=A lowAmount=false, PER_SERVICE CUSTOMER",
    "serviceClass=B, BY_CONTRACT",
    "serviceClass=C, FREE"
  })
  @Clause({"S04-6-A", "S04-6-B", "S04-6-C"})
  void class_a_is_charged_class_b_as_its_contract_says_and_class_c_is_free(
      String facts, String charge) {
    assertThat(S04.charge(null, facts)).isEqualTo(charge);
  }

  @Test
  @Clause("S04-6-C")
  void how_long_class_c_is_guaranteed_is_open_until_somebody_sets_it() {
    S04.isOpen("warranties", "OWED_TO_OWNER", "");

    WarrantyTerm oneYear = S04.after("warranties/free-guarantee/length", "{years: 1}").warranty("");
    LocalDate bought = LocalDate.of(2026, 2, 28);
    assertThat(oneYear.status(bought, LocalDate.of(2027, 2, 28)))
        .contains(WarrantyStatus.IN_WARRANTY);
    assertThat(oneYear.status(bought, LocalDate.of(2027, 3, 1))).contains(WarrantyStatus.EXPIRED);
  }

  @Test
  @Clause({"S04-15", "S04-16"})
  void technicians_and_supervisors_report_every_day() {
    for (String report : List.of("TECHNICIAN_DAILY_REPORT", "SUPERVISOR_DAILY_REPORT")) {
      assertThat(S04.planned(report, "", "2026-02-27", "2026-03-02"))
          .as(report)
          .containsExactly("2026-02-27", "2026-02-28", "2026-03-01");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-11-30",
    "2027-03-31, 2027-02-28",
    "2028-03-30, 2028-02-29",
    "2027-01-15, 2026-12-15"
  })
  @Clause({"S04-20-a", "S04-20-b"})
  void a_month_before_a_contract_ends_the_customer_is_told_and_visited(String end, String due) {
    assertThat(S04.plannedAround("CONTRACT_END", end, "EXPIRY_NOTICE", "")).containsExactly(due);
    assertThat(S04.plannedAround("CONTRACT_END", end, "RENEWAL_VISIT", "")).containsExactly(due);
  }

  @Test
  @Clause("S04-23")
  void ratings_enter_the_assessment_of_every_month() {
    assertThat(S04.planned("PERFORMANCE_ASSESSMENT", "", "2026-01-01", "2027-01-01"))
        .hasSize(12)
        .startsWith("2026-01-31", "2026-02-28");
  }

  @Test
  @Clause("S04-17")
  void the_report_of_a_branch_is_signed_by_its_manager_and_no_other_is() {
    S04.chain("SUPERVISOR_DAILY_REPORT", "scope=BRANCH").asks("SIGN BRANCH_MANAGER");
    S04.hasNoRule("approvals", "SUPERVISOR_DAILY_REPORT", "scope=DEPARTMENT");
  }

  @Test
  @Clause("S04-5")
  void a_change_of_the_procedure_needs_the_general_manager() {
    S04.chain("POLICY_VERSION", "").asks("APPROVE GENERAL_MANAGER").endsWithARefusalAtAnyStep();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "37, 37"})
  @Clause("S04-24-b")
  void every_call_of_the_day_gets_a_card(int calls, int cards) {
    SamplingRule all =
        RuleTerms.sampling(S04.rule("samplings", "SERVICE_CALLS", "").orElseThrow()).orElseThrow();

    assertThat(all.required(calls)).isEqualTo(cards);
    assertThat(all.isEnough(cards - 1, calls)).isFalse();
  }
}
