package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.calendar.Calendars.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.Counting;
import org.weibao.regulation.Clause;

/**
 * Cases of the three offers of S09 that promise a building owner something. 2026-11-27 is a Friday.
 */
class S09CasesTest {

  private static final AtWork S09A = AtWork.of("S09A");
  private static final AtWork S09B = AtWork.of("S09B");
  private static final AtWork S09C = AtWork.of("S09C");

  @Test
  @Clause("S09-A-1.1-3")
  void offer_a_sends_somebody_within_two_hours_once_it_is_clear_whether_sent_or_arrived() {
    S09A.isOpen("deadlines", "DISPATCH", "warranty=IN_WARRANTY");

    S09A.after("deadlines/dispatch-in-warranty/meaning", "ARRIVED")
        .clock("DISPATCH", "warranty=IN_WARRANTY", "2026-02-17T23:30")
        .isLateAfter("2026-02-18T01:30");
    S09A.hasNoRule("deadlines", "DISPATCH", "warranty=EXPIRED");
  }

  @Test
  @Clause("S09-A-1.2-2")
  void after_the_warranty_offer_a_responds_within_four_hours() {
    S09A.clock("ANSWER", "warranty=EXPIRED severity=ORDINARY", "2026-11-27T22:00")
        .isLateAfter("2026-11-28T02:00");
    S09A.hasNoRule("deadlines", "ANSWER", "warranty=IN_WARRANTY");
  }

  @ParameterizedTest
  @CsvSource({"EMERGENCY", "MAJOR"})
  @Clause("S09-A-1.2-3")
  void after_the_warranty_offer_a_hurries_to_an_emergency_within_two_hours(String severity) {
    String facts = "warranty=EXPIRED severity=" + severity;
    S09A.isOpen("deadlines", "ARRIVE", facts);

    S09A.after("deadlines/emergency-after/meaning", "SENT")
        .clock("ARRIVE", facts, "2026-11-28T23:00")
        .isLateAfter("2026-11-29T01:00");
    S09A.hasNoRule("deadlines", "ARRIVE", "warranty=EXPIRED severity=ORDINARY");
    S09A.hasNoRule("deadlines", "ARRIVE", "warranty=IN_WARRANTY severity=" + severity);
  }

  @Test
  @Clause({"S09-A-1.1-3", "S09-A-1.2-4", "S09-C-2.0a"})
  void offers_a_and_c_are_there_round_the_clock_in_the_night_of_the_spring_festival() {
    for (BusinessCalendar support :
        List.of(S09A.calendar("round-the-clock"), S09C.calendar("hotline"))) {
      assertThat(support.isOpen(at("2026-02-17T03:00"))).isTrue();
      assertThat(
              support.elapsed(
                  Counting.WORKING_TIME, at("2026-01-01T00:00"), at("2027-01-01T00:00")))
          .isEqualTo(Duration.ofDays(365));
    }
  }

  @ParameterizedTest
  @CsvSource({"S09-A-1.1-a, CAMERA, 2026-03-01", "S09-A-1.1-b, STRUCTURED_CABLING, 2049-03-01"})
  @Clause({"S09-A-1.1-a", "S09-A-1.1-b"})
  void offer_a_warrants_two_years_and_cabling_25_from_the_completion_certificate(
      String clause, String device, LocalDate last) {
    WarrantyTerm term = S09A.warranty("deviceClass=" + device);
    LocalDate issued = LocalDate.of(2024, 3, 1);

    assertThat(term.start()).isEqualTo("COMPLETION_CERTIFICATE");
    assertThat(term.status(issued, issued)).as(clause).contains(WarrantyStatus.IN_WARRANTY);
    assertThat(term.status(issued, last)).contains(WarrantyStatus.IN_WARRANTY);
    assertThat(term.status(issued, last.plusDays(1))).contains(WarrantyStatus.EXPIRED);
    assertThatThrownBy(() -> term.status(issued, issued.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Clause({"S09-B-2a", "S09-C-1.1", "S09-C-1.2c"})
  void offers_b_and_c_warrant_two_years_from_acceptance() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    WarrantyTerm b = S09B.warranty("");
    WarrantyTerm c = S09C.warranty("");

    assertThat(b.start()).isEqualTo("ACCEPTED_AND_IN_USE");
    assertThat(c.start()).isEqualTo("ACCEPTANCE");
    for (WarrantyTerm term : List.of(b, c)) {
      assertThat(term.lastDay(leapDay)).contains(LocalDate.of(2026, 2, 28));
      assertThat(term.status(leapDay, LocalDate.of(2026, 3, 1))).contains(WarrantyStatus.EXPIRED);
    }
  }

  @Test
  @Clause("S09-C-2.1b")
  void offer_c_does_not_warrant_damage_by_people_or_force_majeure() {
    assertThat(S09C.warranty("").excludes())
        .containsExactlyInAnyOrder("HUMAN_DAMAGE", "FORCE_MAJEURE");
  }

  @Test
  @Clause("S09-A-1.1-2")
  void in_warranty_offer_a_maintains_every_three_months_from_its_first_visit() {
    assertThat(
            S09A.plannedFrom(
                "2026-01-31", "MAINTENANCE", "warranty=IN_WARRANTY", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31");
    S09A.hasNoRule("schedules", "MAINTENANCE", "warranty=EXPIRED");
  }

  @Test
  @Clause({"S09-A-1.1-6", "S09-A-1.2-1"})
  void after_the_warranty_offer_a_visits_every_three_months() {
    assertThat(
            S09A.plannedFrom(
                "2026-03-15", "RETURN_VISIT", "warranty=EXPIRED", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15");
    S09A.hasNoRule("schedules", "RETURN_VISIT", "warranty=IN_WARRANTY");
  }

  @ParameterizedTest
  @CsvSource({
    "SMALL_ADJUSTMENT, warranty=IN_WARRANTY, FREE",
    "UPKEEP, warranty=IN_WARRANTY, FREE",
    "REPAIR, warranty=IN_WARRANTY cause=WORKMANSHIP, FREE",
    "REPAIR, warranty=IN_WARRANTY cause=MATERIAL, FREE",
    "REPAIR, warranty=IN_WARRANTY cause=PRODUCT_QUALITY, FREE",
    "REPAIR, warranty=IN_WARRANTY cause=MISUSE, PER_SERVICE CUSTOMER",
    "REPAIR, warranty=EXPIRED, COST_ONLY CUSTOMER",
    "OWN_SOFTWARE_UPGRADE, warranty=IN_WARRANTY, FREE",
    "OWN_SOFTWARE_UPGRADE, warranty=EXPIRED, FREE",
    "BOUGHT_SOFTWARE_UPGRADE, warranty=EXPIRED, COST_ONLY CUSTOMER",
    "PARTS, warranty=EXPIRED, COST_ONLY CUSTOMER"
  })
  @Clause({
    "S09-A-1.1-1a",
    "S09-A-1.1-1b",
    "S09-A-1.1-1c",
    "S09-A-1.1-1d",
    "S09-A-1.1-7",
    "S09-A-1.2-5"
  })
  void offer_a_charges_misuse_and_what_comes_after_the_warranty(
      String service, String facts, String charge) {
    assertThat(S09A.charge(service, facts)).isEqualTo(charge);
  }

  @Test
  @Clause({"S09-A-1.1-1c", "S09-A-1.2-5"})
  void of_misuse_only_material_is_paid_and_parts_cost_no_more_than_bid() {
    PolicyRule misuse =
        S09A.rule("charges", "REPAIR", "warranty=IN_WARRANTY cause=MISUSE").orElseThrow();
    PolicyRule parts = S09A.rule("charges", "PARTS", "warranty=EXPIRED").orElseThrow();

    assertThat(misuse.texts("costs")).containsExactly("MATERIAL");
    assertThat(parts.texts("costs")).containsExactly("LABOUR", "PART_COST");
    assertThat(parts.text("atMost")).contains("BID_PRICE");
  }

  @Test
  @Clause({"S09-B-3.5a", "S09-B-3.5b"})
  void in_warranty_offer_b_responds_in_five_minutes_and_is_there_in_two_hours() {
    S09B.clock("ANSWER", "warranty=IN_WARRANTY", "2026-12-31T23:57")
        .isLateAfter("2027-01-01T00:02");
    S09B.clock("ARRIVE", "warranty=IN_WARRANTY", "2026-12-31T23:57")
        .isLateAfter("2027-01-01T01:57");
    S09B.hasNoRule("deadlines", "ANSWER", "warranty=EXPIRED");
    S09B.hasNoRule("deadlines", "ARRIVE", "warranty=EXPIRED");
  }

  @Test
  @Clause("S09-B-3.5c")
  void what_offer_b_cannot_clear_is_replaced_within_a_day() {
    S09B.clock("REPLACE", "warranty=IN_WARRANTY fixed=false", "2026-11-27T10:00")
        .isLateAfter("2026-11-29T00:00");
    S09B.hasNoRule("deadlines", "REPLACE", "warranty=IN_WARRANTY fixed=true");
    S09B.hasNoRule("deadlines", "REPLACE", "warranty=EXPIRED fixed=false");
  }

  @Test
  @Clause("S09-B-4")
  void offer_b_hands_over_within_29_days_of_signing() {
    S09B.clock("DELIVER", "", "2026-01-31T15:00").isLateAfter("2026-03-02T00:00");
  }

  @Test
  @Clause({"S09-B-5a", "S09-B-5c"})
  void statements_and_balances_have_ten_working_days_once_these_are_known() {
    assertThat(S09B.calendarSpec("working-days")).isEmpty();

    AtWork set = S09B.after("calendars/working-days/days", AtWork.OFFICE_HOURS);
    // 28, 29, 30 September, 8, 9, 10, 12, 13, 14, 15 October: two holidays, and a Saturday worked.
    set.clock("PROGRESS_STATEMENT", "", "2026-09-24T10:00").isLateAfter("2026-10-15T17:00");
    set.clock("PAY", "", "2026-09-24T10:00").isLateAfter("2026-10-15T17:00");
    set.clock("PAY", "", "2026-11-02T10:00").isLateAfter("2026-11-16T17:00");
  }

  @Test
  @Clause("S09-B-2b")
  void how_often_offer_b_maintains_is_open_until_somebody_sets_it() {
    S09B.isOpen("schedules", "MAINTENANCE", "warranty=IN_WARRANTY");
    S09B.hasNoRule("schedules", "MAINTENANCE", "warranty=EXPIRED");

    assertThat(
            S09B.after("schedules/maintenance/due.everyMonths", "6")
                .plannedFrom(
                    "2026-02-28",
                    "MAINTENANCE",
                    "warranty=IN_WARRANTY",
                    "2026-01-01",
                    "2027-01-01"))
        .containsExactly("2026-02-28", "2026-08-28");
  }

  @ParameterizedTest
  @CsvSource({
    "DELIVERY, warranty=IN_WARRANTY, FREE",
    "INSTALLATION, warranty=IN_WARRANTY, FREE",
    "COMMISSIONING, warranty=IN_WARRANTY, FREE",
    "GUIDANCE, warranty=IN_WARRANTY, FREE",
    "MAINTENANCE, warranty=IN_WARRANTY, FREE",
    "TRAINING, warranty=IN_WARRANTY, FREE",
    "TRAINING, warranty=EXPIRED, FREE",
    "REPAIR, warranty=EXPIRED, BY_CONTRACT"
  })
  @Clause({"S09-B-3.1", "S09-B-3.2"})
  void offer_b_includes_six_services_and_repairs_by_contract_after_the_warranty(
      String service, String facts, String charge) {
    assertThat(S09B.charge(service, facts)).isEqualTo(charge);
  }

  @Test
  @Clause("S09-B-3.8")
  void parts_after_the_warranty_of_offer_b_cost_what_the_list_of_the_bid_says() {
    assertThat(S09B.charge("PARTS", "warranty=EXPIRED")).isEqualTo("BID_PRICE_LIST");
    S09B.hasNoRule("charges", "PARTS", "warranty=IN_WARRANTY");
  }

  @Test
  @Clause({"S09-C-2.0b", "S09-C-2.0c"})
  void offer_c_has_a_solution_in_four_hours_and_a_repair_in_24() {
    S09C.clock("ANSWER", "", "2026-09-30T21:00").isLateAfter("2026-10-01T01:00");
    S09C.clock("RESOLVE", "", "2026-09-30T21:00").isLateAfter("2026-10-01T21:00");
  }

  @Test
  @Clause({"S09-C-1.2.1", "S09-C-1.2.2", "S09-C-1.2.3", "S09-C-1.2.4"})
  void offer_c_comes_monthly_quarterly_and_twice_every_half_year() {
    assertThat(S09C.planned("USAGE_VISIT", "", "2026-01-01", "2026-04-01"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    assertThat(S09C.planned("MAINTENANCE", "", "2026-01-01", "2027-01-01"))
        .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
    for (String check : List.of("PATROL", "FUNCTION_CHECK")) {
      assertThat(S09C.planned(check, "", "2026-01-01", "2027-01-01"))
          .as(check)
          .containsExactly("2026-06-30", "2026-12-31");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCT_QUALITY, FREE, ''",
    "NATURAL_ENVIRONMENT, ORIGINAL_CONTRACT_PRICE CUSTOMER, DEVICE_COST",
    "HUMAN_DAMAGE, ORIGINAL_CONTRACT_PRICE CUSTOMER, DEVICE_COST",
    "LOSS, ORIGINAL_CONTRACT_PRICE CUSTOMER, DEVICE_COST"
  })
  @Clause({"S09-C-1.2a", "S09-C-1.2b"})
  void offer_c_replaces_bad_quality_free_and_lost_devices_at_the_price_of_the_contract(
      String cause, String charge, String costs) {
    String facts = "warranty=IN_WARRANTY cause=" + cause;

    assertThat(S09C.charge("REPLACEMENT", facts)).isEqualTo(charge);
    assertThat(
            String.join(
                ",", S09C.rule("charges", "REPLACEMENT", facts).orElseThrow().texts("costs")))
        .isEqualTo(costs);
  }
}
