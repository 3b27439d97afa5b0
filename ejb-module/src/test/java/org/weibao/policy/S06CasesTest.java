package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** Cases of S06: return, exchange and repair in stores. */
class S06CasesTest {

  private static final AtWork S06 = AtWork.of("S06");

  private static final LocalDate BOUGHT = LocalDate.of(2026, 11, 1);
  private static final String THIRTY = "thresholds/defect-tier/bands.1.limitBelongs";
  private static final String THREE_MONTHS = "thresholds/defect-tier/bands.2.limitBelongs";

  private static AgeTiers tiers(AtWork regulation) {
    return AgeTiers.of(regulation.answers("thresholds", "DEFECTIVE_GOODS", "").get(0).rule());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, REFUND",
    "2026-11-16, REFUND",
    "2026-11-17, EXCHANGE",
    "2026-11-30, EXCHANGE",
    "2026-12-02, FREE_REPAIR",
    "2027-01-31, FREE_REPAIR",
    "2027-02-02, PAID_REPAIR"
  })
  @Clause({"S06-7", "S06-8", "S06-9", "S06-10"})
  void a_defect_is_refunded_exchanged_or_repaired_by_the_days_since_the_purchase(
      LocalDate day, String remedy) {
    assertThat(tiers(S06).on(BOUGHT, day)).isEqualTo(remedy);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, EXCHANGE, FREE_REPAIR", "2027-02-01, FREE_REPAIR, PAID_REPAIR"})
  @Clause("S06-10-gap")
  void on_exactly_day_30_and_month_3_nothing_is_given_before_somebody_has_said_which(
      LocalDate day, String lower, String higher) {
    AgeTiers open = tiers(S06);
    AtWork.refuses(PolicyProblem.FIGURE_OPEN, () -> open.on(BOUGHT, day));
    S06.isOpen("thresholds", "DEFECTIVE_GOODS", "");

    AgeTiers below = tiers(S06.after(THIRTY, "BELOW").after(THREE_MONTHS, "BELOW"));
    AgeTiers above = tiers(S06.after(THIRTY, "ABOVE").after(THREE_MONTHS, "ABOVE"));
    assertThat(below.on(BOUGHT, day)).isEqualTo(lower);
    assertThat(above.on(BOUGHT, day)).isEqualTo(higher);
  }

  @Test
  @Clause("S06-9")
  void three_months_end_with_the_last_day_of_a_short_month() {
    AgeTiers below = tiers(S06.after(THREE_MONTHS, "BELOW"));
    LocalDate end = LocalDate.of(2026, 11, 30);

    assertThat(below.on(end, LocalDate.of(2027, 2, 28))).isEqualTo("FREE_REPAIR");
    assertThat(below.on(end, LocalDate.of(2027, 3, 1))).isEqualTo("PAID_REPAIR");
    assertThatThrownBy(() -> below.on(end, end.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Clause("S06-6")
  void what_can_be_sold_again_is_taken_back_for_seven_days() {
    S06.clock("RETURN", "resaleable=true", "2026-11-01T15:00").isLateAfter("2026-11-09T00:00");
    S06.hasNoRule("deadlines", "RETURN", "resaleable=false");
  }

  @Test
  @Clause({"S06-16", "S06-35"})
  void a_repair_and_an_answer_about_missing_goods_take_a_week_at_most_over_holidays_too() {
    S06.clock("RESOLVE", "", "2026-09-28T11:00").isLateAfter("2026-10-06T00:00");
    S06.clock("ANSWER", "", "2026-09-28T11:00").isLateAfter("2026-10-06T00:00");
  }

  @Test
  @Clause({"S06-27-a", "S06-27-b"})
  void the_customer_is_told_at_once_and_again_after_three_days() {
    S06.clock("NOTIFY", "", "2026-11-27T11:00").isNeverLate();
    assertThat(S06.plannedAround("PICK_UP_NOTICE", "2026-11-27", "PICK_UP_REMINDER", ""))
        .containsExactly("2026-11-30");
  }

  @Test
  @Clause("S06-22")
  void accounts_and_reports_are_finished_on_the_day() {
    assertThat(S06.planned("STORE_DAILY_REPORT", "", "2026-12-31", "2027-01-02"))
        .containsExactly("2026-12-31", "2027-01-01");
  }

  @Test
  @Clause({"S06-4", "S06-5"})
  void inside_the_guarantee_nothing_is_charged_and_outside_by_the_list_after_the_service() {
    assertThat(S06.charge(null, "warranty=IN_WARRANTY")).isEqualTo("FREE");
    assertThat(S06.charge(null, "warranty=EXPIRED")).isEqualTo("PRICE_LIST CUSTOMER");
    AtWork.refuses(PolicyProblem.FACT_MISSING, () -> S06.charge(null, ""));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12"})
  @Clause("S06-32")
  void after_every_service_the_customer_is_asked(int services, int asked) {
    PolicyRule rule = S06.rule("samplings", "CLOSED_CASE", "").orElseThrow();

    assertThat(RuleTerms.sampling(rule).orElseThrow().required(services)).isEqualTo(asked);
  }
}
