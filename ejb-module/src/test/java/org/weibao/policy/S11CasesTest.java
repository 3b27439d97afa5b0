package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.calendar.Calendars.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.calendar.Goal;
import org.weibao.clock.ClockEvent;
import org.weibao.clock.ClockLedger;
import org.weibao.regulation.Clause;

/** Cases of S11: after-sales work of a plant engineering firm. 2026-11-27 is a Friday. */
class S11CasesTest {

  private static final AtWork S11 = AtWork.of("S11");

  private static final String URGENT = "serviceClass=FREE severity=URGENT ";

  @ParameterizedTest
  @CsvSource({
    "S11-4.1a, FREE, ORDINARY, 2026-10-01T02:00",
    "S11-4.1b, FREE, MAJOR, 2026-10-01T22:00",
    "S11-4.1b, FREE, DIFFICULT, 2026-10-01T22:00",
    "S11-5.1a, PAID, ORDINARY, 2026-10-01T02:00",
    "S11-5.1b, PAID, MAJOR, 2026-10-01T22:00",
    "S11-5.1b, PAID, DIFFICULT, 2026-10-01T22:00"
  })
  @Clause({"S11-4.1a", "S11-4.1b", "S11-5.1a", "S11-5.1b"})
  void ordinary_problems_are_answered_within_4_hours_and_others_within_24(
      String clause, String serviceClass, String severity, String last) {
    AtWork.Clock clock =
        S11.clock(
            "ANSWER", "serviceClass=" + serviceClass + " severity=" + severity, "2026-09-30T22:00");

    assertThat(clock.rule().clause()).isEqualTo(clause);
    clock.isLateAfter(last);
  }

  @Test
  @Clause("S11-4.3a")
  void an_urgent_complaint_within_100_km_is_visited_within_24_hours() {
    S11.clock("ARRIVE", URGENT + "distanceKm=100 makerNeeded=false", "2026-11-27T17:00")
        .isLateAfter("2026-11-28T17:00");
    S11.hasNoRule("deadlines", "ANSWER", URGENT + "distanceKm=100 makerNeeded=false");
    S11.hasNoRule(
        "deadlines", "ARRIVE", "serviceClass=PAID severity=URGENT distanceKm=5 makerNeeded=false");
  }

  @ParameterizedTest
  @CsvSource({"100.1, false", "20, true", "800, true"})
  @Clause("S11-4.3b")
  void farther_away_or_with_the_maker_it_is_answered_within_12_hours_and_visited_within_72(
      String km, boolean maker) {
    String facts = URGENT + "distanceKm=" + km + " makerNeeded=" + maker;

    S11.clock("ANSWER", facts, "2026-11-27T17:00").isLateAfter("2026-11-28T05:00");
    // "Within 24 to 72 hours": only after 72 it is late, and who comes earlier is not.
    AtWork.Clock visit = S11.clock("ARRIVE", facts, "2026-11-27T17:00");
    visit.isLateAfter("2026-11-30T17:00");
    ClockLedger early = visit.ledger().with(ClockEvent.stop(at("2026-11-28T08:00")));
    assertThat(early.reading(visit.calendar(), at("2026-12-24T08:00")).isKept()).contains(true);
  }

  @Test
  @Clause("S11-4.2a")
  void common_spares_are_there_within_24_hours() {
    S11.clock("PROVIDE_PART", "partType=COMMON", "2026-09-30T15:00")
        .isLateAfter("2026-10-01T15:00");
  }

  @Test
  @Clause("S11-4.2b")
  void domestic_goods_are_there_within_three_working_days_once_these_are_known() {
    assertThat(S11.calendarSpec("working-days")).isEmpty();

    AtWork set = S11.after("calendars/working-days/days", AtWork.OFFICE_HOURS);
    // 8, 9 and, worked for the holiday, Saturday 10 October.
    set.clock("PROVIDE_PART", "partType=DOMESTIC_EASY", "2026-09-30T15:00")
        .isLateAfter("2026-10-10T17:00");
    set.clock("PROVIDE_PART", "partType=DOMESTIC_EASY", "2026-11-27T08:30")
        .isLateAfter("2026-12-02T17:00");
  }

  @ParameterizedTest
  @CsvSource({"IMPORTED", "LARGE_EQUIPMENT"})
  @Clause("S11-4.2c")
  void imported_and_large_goods_are_due_when_the_document_says(String partType) {
    AtWork.Clock clock = S11.clock("PROVIDE_PART", "partType=" + partType, "2026-11-27T10:00");

    clock.isNeverLate();
    clock.agreed("2026-11-27T11:00", Goal.days(60), "DOCUMENT").isLateAfter("2027-01-27T00:00");
  }

  @ParameterizedTest
  @CsvSource({
    "00:00, 2026-11-28T00:00",
    "11:59, 2026-11-28T00:00",
    "12:00, 2026-11-28T12:00",
    "16:59, 2026-11-28T12:00"
  })
  @Clause({"S11-5.2a", "S11-5.2b"})
  void a_need_of_the_morning_is_quoted_that_day_and_one_of_the_afternoon_by_noon_of_the_next(
      String time, String last) {
    S11.clock("QUOTE", "size=ORDINARY receivedAt=" + time, "2026-11-27T" + time).isLateAfter(last);
  }

  @Test
  @Clause({"S11-5.2b", "S11-5.2c"})
  void from_five_on_the_limit_is_open_and_a_large_need_has_48_hours_at_any_time() {
    S11.isOpen("deadlines", "QUOTE", "size=ORDINARY receivedAt=17:00");
    S11.after("deadlines/quote-evening/goal", "{byTime: \"17:00\", daysLater: 1}")
        .clock("QUOTE", "size=ORDINARY receivedAt=17:00", "2026-11-27T17:00")
        .isLateAfter("2026-11-28T17:00");

    for (String size : List.of("LARGE", "IMPORTANT")) {
      S11.clock("QUOTE", "size=" + size + " receivedAt=17:30", "2026-11-27T17:30")
          .isLateAfter("2026-11-29T17:30");
    }
  }

  @Test
  @Clause({"S11-5.3", "S11-5.4"})
  void on_the_day_an_order_takes_effect_the_warehouse_and_the_other_managers_know() {
    S11.clock("PURCHASE_ORDER", "", "2026-11-27T16:50").isLateAfter("2026-11-28T00:00");
    S11.clock("NOTIFY", "", "2026-11-27T16:50").isLateAfter("2026-11-28T00:00");
  }

  @Test
  @Clause("S11-10.3")
  void leftovers_of_a_handover_are_solved_within_the_limit_that_somebody_set() {
    S11.isOpen("deadlines", "SETTLE_LEFTOVERS", "");

    S11.after("deadlines/leftovers-settled/goal", "{days: 30}")
        .clock("SETTLE_LEFTOVERS", "", "2026-11-27T15:00")
        .isLateAfter("2026-12-28T00:00");
  }

  @Test
  @Clause("S11-9.2b")
  void an_agreed_last_payment_comes_within_15_calendar_days() {
    S11.clock("PAY", "paidAfterService=true", "2026-09-25T16:00").isLateAfter("2026-10-11T00:00");
    S11.hasNoRule("deadlines", "PAY", "paidAfterService=false");
  }

  @ParameterizedTest
  @CsvSource({"SPECIAL", "LARGE", "BULK_MATERIAL"})
  @Clause("S11-8.2")
  void special_and_large_agreements_need_the_leaders_and_small_ones_the_department_alone(
      String kind) {
    S11.chain("SERVICE_AGREEMENT", "agreementKind=" + kind)
        .asks("APPROVE COMPANY_LEADER")
        .endsWithARefusalAtAnyStep();
    S11.hasNoRule("authorities", "SERVICE_AGREEMENT", "agreementKind=" + kind);

    assertThat(S11.mayOnly("SERVICE_AGREEMENT", "agreementKind=SMALL"))
        .containsExactly("SERVICE_DEPT");
    S11.hasNoRule("approvals", "SERVICE_AGREEMENT", "agreementKind=SMALL");
  }

  @Test
  @Clause({"S11-7.4", "S11-6.2"})
  void the_department_reviews_travel_expenses_and_does_not_buy() {
    S11.chain("EXPENSE_CLAIM", "").asks("REVIEW SERVICE_DEPT").endsWithARefusalAtAnyStep();
    assertThat(S11.mayOnly("PURCHASE_ORDER", "")).containsExactly("PURCHASING");
  }

  @Test
  @Clause({"S11-13.1", "S11-13.3"})
  void visits_fall_into_the_first_ten_days_of_june_and_december_by_a_plan_of_the_half_year() {
    assertThat(S11.planned("RETURN_VISIT", "", "2026-01-01", "2028-01-01"))
        .containsExactly("2026-06-10", "2026-12-10", "2027-06-10", "2027-12-10");
    assertThat(S11.planned("VISIT_PLAN", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-06-30", "2026-12-31");
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, 2027-02-28", "2026-12-15, 2026-11-15"})
  @Clause("S11-10.2")
  void retention_money_is_asked_for_a_month_before_the_warranty_ends(String end, String due) {
    assertThat(S11.plannedAround("WARRANTY_END", end, "RETENTION_NOTICE", "")).containsExactly(due);
  }

  @Test
  @Clause({"S11-3.2A", "S11-3.2B", "S11-9.1", "S11-9.2a"})
  void in_the_contracts_warranty_service_is_free_and_after_it_is_paid_first() {
    assertThat(S11.charge(null, "warranty=IN_WARRANTY")).isEqualTo("FREE");
    assertThat(S11.charge(null, "warranty=EXPIRED")).isEqualTo("BY_CONTRACT CUSTOMER");
    assertThat(S11.rule("charges", null, "warranty=EXPIRED").orElseThrow().text("collect"))
        .contains("BEFORE_SERVICE");
    // How long it lasts stands in the contract, so nothing is reckoned here.
    assertThat(S11.warranty("").lastDay(LocalDate.of(2026, 1, 1))).isEmpty();
  }
}
