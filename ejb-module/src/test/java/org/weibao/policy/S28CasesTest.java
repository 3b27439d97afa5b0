package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.calendar.Calendars.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;

/** Cases of S28: the commitment of a road-facility contractor. */
class S28CasesTest {

  private static final AtWork S28 = AtWork.of("S28");

  @Test
  @Clause("S28-1.4")
  void a_repair_call_is_answered_in_2_hours_visited_in_24_and_its_repair_has_no_known_limit() {
    S28.clock("ANSWER", "", "2026-09-30T23:10").isLateAfter("2026-10-01T01:10");
    S28.clock("ARRIVE", "", "2026-09-30T23:10").isLateAfter("2026-10-01T23:10");
    S28.isOpen("deadlines", "RESOLVE", "");

    S28.after("deadlines/repaired/goal", "{hours: 72}")
        .clock("RESOLVE", "", "2026-09-30T23:10")
        .isLateAfter("2026-10-03T23:10");
  }

  @Test
  @Clause("S28-1.2")
  void people_and_machines_are_on_site_within_seven_days_of_signing() {
    S28.clock("MOBILISE", "", "2026-09-28T14:00").isLateAfter("2026-10-06T00:00");
  }

  @Test
  @Clause("S28-1.3")
  void how_long_the_warranty_lasts_is_left_to_the_bid() {
    assertThat(S28.warranty("").lastDay(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(S28.warranty("").status(LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1)))
        .isEmpty();
  }

  @Test
  @Clause("S28-1.5")
  void service_is_round_the_clock_on_seven_days() {
    assertThat(S28.calendar("service-hours").isOpen(at("2026-02-17T03:00"))).isTrue();
    assertThat(S28.calendar("service-hours").isOpen(at("2026-11-29T23:59"))).isTrue();
  }

  @Test
  @Clause("S28-2.4")
  void after_the_warranty_labour_is_free_and_material_is_not() {
    assertThat(S28.charge("LABOUR", "warranty=EXPIRED")).isEqualTo("FREE");
    assertThat(S28.charge("MATERIAL", "warranty=EXPIRED")).isEqualTo("MARKET_PRICE CUSTOMER");
    S28.hasNoRule("charges", "MATERIAL", "warranty=IN_WARRANTY");
  }
}
