package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.authority.SamplingRule;
import org.weibao.calendar.Goal;
import org.weibao.regulation.Clause;

/** Cases of S27: the service of a sales centre. */
class S27CasesTest {

  private static final AtWork S27 = AtWork.of("S27");

  @Test
  @Clause("S27-3.4a")
  void a_message_is_answered_within_24_hours() {
    S27.clock("ANSWER", "", "2026-02-16T15:00").isLateAfter("2026-02-17T15:00");
  }

  @Test
  @Clause("S27-3.4b")
  void a_visit_that_is_needed_comes_when_the_customer_said() {
    AtWork.Clock clock = S27.clock("ARRIVE", "visitNeeded=true", "2026-11-27T09:00");

    clock.isNeverLate();
    clock
        .agreed("2026-11-27T09:10", Goal.days(3).at(LocalTime.of(14, 30)), "CUSTOMER")
        .isLateAfter("2026-11-30T14:30");
    S27.hasNoRule("deadlines", "ARRIVE", "visitNeeded=false");
  }

  @ParameterizedTest
  @CsvSource({"MANUFACTURE", "ASSEMBLY", "MATERIAL"})
  @Clause("S27-2.1")
  void what_manufacture_assembly_and_material_cause_is_free_in_warranty(String cause) {
    assertThat(S27.charge(null, "warranty=IN_WARRANTY cause=" + cause)).isEqualTo("FREE");
    S27.hasNoRule("charges", null, "warranty=IN_WARRANTY cause=MISUSE");
  }

  @Test
  @Clause("S27-2.1")
  void how_long_the_warranty_lasts_is_open_until_somebody_sets_it() {
    S27.isOpen("warranties", "OWED_TO_OWNER", "");

    WarrantyTerm set = S27.after("warranties/product/length", "{months: 18}").warranty("");
    assertThat(set.lastDay(LocalDate.of(2026, 8, 31))).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  @Clause("S27-2.2")
  void after_the_warranty_parts_and_travel_are_quoted_before_the_service() {
    assertThat(S27.charge(null, "warranty=EXPIRED")).isEqualTo("QUOTE CUSTOMER");
    PolicyRule rule = S27.rule("charges", null, "warranty=EXPIRED").orElseThrow();
    assertThat(rule.texts("costs")).containsExactly("PARTS", "TRAVEL");
    assertThat(rule.text("collect")).contains("QUOTED_BEFORE_SERVICE");
  }

  @Test
  @Clause("S27-2.4")
  void key_customers_are_visited_at_the_interval_that_somebody_set() {
    S27.isOpen("schedules", "RETURN_VISIT", "");

    assertThat(
            S27.after("schedules/key-customers/due.everyMonths", "6")
                .plannedFrom("2026-03-31", "RETURN_VISIT", "", "2026-01-01", "2027-04-01"))
        .containsExactly("2026-03-31", "2026-09-30", "2027-03-31");
  }

  @Test
  @Clause("S27-3.7b")
  void every_service_ends_with_a_satisfaction_form() {
    SamplingRule all =
        RuleTerms.sampling(S27.rule("samplings", "SERVICE_CALLS", "").orElseThrow()).orElseThrow();

    assertThat(all.isEnough(19, 20)).isFalse();
    assertThat(all.isEnough(20, 20)).isTrue();
  }
}
