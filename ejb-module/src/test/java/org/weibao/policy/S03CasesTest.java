package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** Cases of S03: the service group of a vehicle maker. */
class S03CasesTest {

  private static final AtWork S03 = AtWork.of("S03");

  @ParameterizedTest
  @CsvSource({"0", "99.9", "100"})
  @Clause("S03-3.2.2-a")
  void a_body_fault_up_to_100_km_away_is_reached_within_24_hours_on_holidays_too(String km) {
    // From the eve of the National Day into the holiday.
    S03.clock("ARRIVE", "faultType=BODY distanceKm=" + km, "2026-09-30T16:00")
        .isLateAfter("2026-10-01T16:00");
    S03.hasNoRule("deadlines", "ARRIVE", "faultType=BODY distanceKm=100.1");
  }

  @ParameterizedTest
  @CsvSource({"100.1, false", "40, true", "300, true"})
  @Clause("S03-3.2.2-b")
  void a_body_fault_farther_away_or_for_the_maker_is_answered_within_12_hours(
      String km, boolean maker) {
    S03.clock(
            "ANSWER",
            "faultType=BODY distanceKm=" + km + " makerNeeded=" + maker,
            "2026-02-17T20:30")
        .isLateAfter("2026-02-18T08:30");
    S03.hasNoRule("deadlines", "ANSWER", "faultType=BODY distanceKm=100 makerNeeded=false");
  }

  @ParameterizedTest
  @CsvSource({"CHASSIS", "ENGINE"})
  @Clause("S03-3.2.3-a")
  void a_chassis_or_engine_fault_told_to_us_is_passed_on_in_writing_within_12_hours(String fault) {
    AtWork.Clock clock =
        S03.clock(
            "CONTACT_RESPONSIBLE_PARTY",
            "faultType=" + fault + " channel=DIRECT_TO_SALES_DEPT",
            "2026-09-30T22:00");

    clock.isLateAfter("2026-10-01T10:00");
    assertThat(clock.rule().text("channel")).contains("WRITTEN");
    S03.hasNoRule(
        "deadlines", "CONTACT_RESPONSIBLE_PARTY", "faultType=BODY channel=DIRECT_TO_SALES_DEPT");
    S03.hasNoRule(
        "deadlines", "CONTACT_RESPONSIBLE_PARTY", "faultType=" + fault + " channel=LETTER");
  }

  @Test
  @Clause("S03-3.4.3-c")
  void after_the_trip_the_leader_is_told_without_an_invented_limit() {
    S03.clock("REPORT", "", "2026-11-27T18:00").isNeverLate();
  }

  @ParameterizedTest
  @CsvSource({
    "S03-3.3.4-b, PAID_SERVICE, APPROVE LEADER",
    "S03-3.4.3-a, SERVICE_REPORT, APPROVE LEADER",
    "S03-3.4.3-b, EXPENSE_CLAIM, REVIEW LEADER",
    "S03-3.6.1, SPARE_PART_REQUISITION, APPROVE LEADER"
  })
  @Clause({"S03-3.3.4-b", "S03-3.4.3-a", "S03-3.4.3-b", "S03-3.6.1"})
  void nothing_of_this_goes_on_before_the_leader_has_agreed(
      String clause, String document, String step) {
    S03.chain(document, "").asks(step).endsWithARefusalAtAnyStep();
    assertThat(S03.answers("approvals", document, ""))
        .extracting(answer -> answer.rule().clause())
        .containsExactly(clause);
  }

  @Test
  @Clause("S03-3.6.3-a")
  void freight_is_written_off_with_two_signatures() {
    S03.chain("FREIGHT_VOUCHER", "")
        .asks("SIGN HANDLER", "SIGN LEADER")
        .endsWithARefusalAtAnyStep();
  }

  @Test
  @Clause({"S03-3.3.4-a", "S03-3.3.4-b"})
  void a_user_pays_nothing_unless_the_leader_has_agreed_to_a_paid_service() {
    assertThat(S03.charge(null, "")).isEqualTo("FREE");
    String exception = S03.rule("charges", null, "").orElseThrow().text("offList").orElseThrow();
    assertThat(S03.answers("approvals", "PAID_SERVICE", ""))
        .extracting(answer -> answer.rule().id())
        .containsExactly(exception);
  }

  @Test
  @Clause("S03-3.7.5")
  void old_parts_are_disposed_of_by_the_end_of_every_month() {
    assertThat(S03.planned("OLD_PART_DISPOSAL", "", "2028-01-01", "2028-04-01"))
        .containsExactly("2028-01-31", "2028-02-29", "2028-03-31");
  }
}
