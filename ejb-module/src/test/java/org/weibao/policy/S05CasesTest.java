package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.AuthorityTable;
import org.weibao.kernel.Money;
import org.weibao.numbering.NumberPattern;
import org.weibao.numbering.Overflow;
import org.weibao.regulation.Clause;

/**
 * Cases of S05: customer complaints of a manufacturer, in calendar days. 2026-11-02 is a Monday.
 */
class S05CasesTest {

  private static final AtWork S05 = AtWork.of("S05");

  @ParameterizedTest
  @CsvSource({
    // The day of acceptance is not counted, Saturdays and Sundays are.
    "DOMESTIC, 2026-11-02T10:00, 2026-11-16T00:00",
    "OVERSEAS, 2026-11-02T10:00, 2026-11-20T00:00",
    // Nor does the National Day stop the count.
    "DOMESTIC, 2026-09-25T08:00, 2026-10-09T00:00",
    "OVERSEAS, 2026-02-12T23:59, 2026-03-02T00:00"
  })
  @Clause("S05-10-1")
  void a_complaint_is_closed_within_13_days_at_home_and_17_overseas(
      String market, String accepted, String last) {
    S05.clock("CLOSE", "market=" + market, accepted).isLateAfter(last);
  }

  @ParameterizedTest
  @CsvSource({
    "step=GM_OFFICE_1 market=DOMESTIC, 2026-11-02T21:00",
    "step=QUALITY_DEPT market=DOMESTIC, 2026-11-04T00:00",
    "step=PRODUCTION market=OVERSEAS, 2026-11-04T00:00",
    "step=R_AND_D market=DOMESTIC, 2026-11-04T00:00",
    "step=SALES market=DOMESTIC, 2026-11-08T00:00",
    "step=SALES market=OVERSEAS, 2026-11-15T00:00",
    "step=GM_OFFICE_2 market=OVERSEAS, 2026-11-02T21:00"
  })
  @Clause("S05-10-2")
  void each_station_has_its_own_limit_and_half_a_day_is_twelve_hours(String facts, String last) {
    S05.clock("STEP", facts, "2026-11-02T09:00").isLateAfter(last);
  }

  @Test
  @Clause("S05-9-3")
  void the_general_manager_has_the_report_within_three_days() {
    S05.clock("REPORT", "", "2026-11-27T17:00").isLateAfter("2026-12-01T00:00");
  }

  @Test
  @Clause("S05-9-6a")
  void the_combined_opinion_is_written_within_a_day() {
    S05.clock("COMBINED_OPINION", "", "2026-12-31T17:00").isLateAfter("2027-01-02T00:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T09:00, 2026-03-01T00:00",
    "2028-01-31T09:00, 2028-03-01T00:00",
    "2026-11-27T09:00, 2026-12-28T00:00"
  })
  @Clause("S05-P1-1")
  void goods_may_be_resold_for_a_month(String takenBack, String last) {
    S05.clock("RESELL", "", takenBack).isLateAfter(last);
  }

  @ParameterizedTest
  @CsvSource({
    "S05-9-10, COMPLAINT_STATISTICS",
    "S05-12-1, ADMINISTRATIVE_PENALTIES",
    "S05-P1-2a, LOSS_APPORTIONMENT"
  })
  @Clause({"S05-9-10", "S05-12-1", "S05-P1-2a"})
  void the_tenth_of_a_month_is_still_in_time(String clause, String task) {
    assertThat(S05.planned(task, "", "2026-09-01", "2027-01-01"))
        .as(clause)
        .containsExactly("2026-09-10", "2026-10-10", "2026-11-10", "2026-12-10");
  }

  @Test
  @Clause({"S05-8-1", "S05-8-2"})
  void numbers_have_two_digits_each_and_start_anew_with_each_month() {
    NumberPattern pattern =
        RuleTerms.numbers(S05.rule("numbers", "COMPLAINT", "").orElseThrow(), Overflow.REFUSE)
            .orElseThrow();

    assertThat(pattern.format(LocalDate.of(2027, 1, 31), 99)).isEqualTo("270199");
    assertThat(pattern.format(LocalDate.of(2027, 2, 1), 1)).isEqualTo("270201");
    assertThat(pattern.reset().period(LocalDate.of(2027, 1, 31)))
        .isNotEqualTo(pattern.reset().period(LocalDate.of(2027, 2, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, SALES_MANAGER",
    "10000, SALES_MANAGER",
    "10000.01, VICE_GENERAL_MANAGER",
    "49999.99, VICE_GENERAL_MANAGER",
    "50000, GENERAL_MANAGER",
    "900000, GENERAL_MANAGER"
  })
  @Clause("S05-9-6b")
  void who_decides_follows_the_authority_table_that_somebody_set(String loss, String role) {
    AtWork set =
        S05.after("thresholds/complaint-authority/bands.0.limit", "10000")
            .after("thresholds/complaint-authority/bands.0.limitBelongs", "BELOW")
            .after("thresholds/complaint-authority/bands.1.limit", "50000")
            .after("thresholds/complaint-authority/bands.1.limitBelongs", "ABOVE");
    AuthorityTable table =
        RuleTerms.authority(set.rule("thresholds", "COMPLAINT_DECISION", "").orElseThrow());

    assertThat(table.ask(Money.of(loss, "CNY")).role()).contains(role);
  }

  @Test
  @Clause("S05-9-6b")
  void without_the_table_which_the_source_lacks_nobody_is_named() {
    S05.isOpen("thresholds", "COMPLAINT_DECISION", "");
    PolicyRule open = S05.answers("thresholds", "COMPLAINT_DECISION", "").get(0).rule();
    AtWork.refuses(PolicyProblem.FIGURE_OPEN, () -> RuleTerms.authority(open));
  }

  @Test
  @Clause("S05-13-1a")
  void an_allowance_is_approved_at_two_levels() {
    S05.chain("SALES_ALLOWANCE_CERTIFICATE", "")
        .asks("APPROVE DEPUTY_OR_MANAGER", "APPROVE DEPUTY_OR_GENERAL_MANAGER")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause("S05-13-1b")
  void a_return_of_finished_goods_is_decided_by_a_manager() {
    S05.chain("FINISHED_GOODS_RETURN", "")
        .asks("APPROVE DEPUTY_OR_MANAGER")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause("S05-9-5")
  void what_was_negotiated_is_read_by_the_supervisor() {
    S05.chain("NEGOTIATION_OUTCOME", "").asks("REVIEW SALES_SUPERVISOR");
  }

  @Test
  @Clause("S05-12-2")
  void a_penalty_notice_goes_to_three_after_the_general_manager_agreed() {
    S05.chain("PENALTY_NOTICE", "")
        .asks("APPROVE GENERAL_MANAGER")
        .tells("GM_OFFICE", "ACCOUNTING", "PENALISED_DEPARTMENT")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause("S05-P1-6")
  void an_administrative_penalty_is_countersigned_approved_and_announced() {
    S05.chain("ADMINISTRATIVE_PENALTY", "")
        .asks("COUNTERSIGN RESPONSIBLE_DEPARTMENTS", "APPROVE GENERAL_MANAGER")
        .tells("HR")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause("S05-15")
  void a_change_of_the_procedure_needs_the_general_manager() {
    S05.chain("POLICY_VERSION", "").asks("APPROVE GENERAL_MANAGER").endsWithARefusalAtAnyStep();
  }
}
