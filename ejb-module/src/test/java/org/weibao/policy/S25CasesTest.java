package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** Cases of S25: the after-sales plan of an equipment maker. */
class S25CasesTest {

  private static final AtWork S25 = AtWork.of("S25");

  @ParameterizedTest
  @CsvSource({"IN_PROVINCE, 2026-10-01T01:00", "OUT_OF_PROVINCE, 2026-10-01T17:00"})
  @Clause({"S25-1.3c", "S25-1.3d"})
  void in_the_province_somebody_is_there_within_8_hours_and_elsewhere_within_24(
      String zone, String last) {
    S25.clock("ARRIVE", "zone=" + zone, "2026-09-30T17:00").isLateAfter(last);
  }

  @Test
  @Clause("S25-1.2")
  void free_maintenance_lasts_a_year_from_the_handover_for_use() {
    WarrantyTerm term = S25.warranty("");
    LocalDate inUse = LocalDate.of(2026, 5, 20);

    assertThat(term.start()).isEqualTo("IN_USE");
    assertThat(term.status(inUse, LocalDate.of(2027, 5, 20))).contains(WarrantyStatus.IN_WARRANTY);
    assertThat(term.status(inUse, LocalDate.of(2027, 5, 21))).contains(WarrantyStatus.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "warranty=IN_WARRANTY cause=MANUFACTURE, FREE",
    "warranty=IN_WARRANTY cause=INSTALLATION, FREE",
    "warranty=IN_WARRANTY cause=MISUSE, BY_CONTRACT CUSTOMER",
    "warranty=EXPIRED, PER_SERVICE CUSTOMER"
  })
  @Clause({"S25-1.1", "S25-1.4", "S25-1.5"})
  void defects_are_free_misuse_needs_a_contract_and_after_the_year_the_buyer_pays(
      String facts, String charge) {
    assertThat(S25.charge(null, facts)).isEqualTo(charge);
  }

  @Test
  @Clause("S25-1.3b")
  void customers_are_visited_each_summer_and_winter_in_the_months_that_somebody_set() {
    S25.isOpen("schedules", "RETURN_VISIT", "");

    assertThat(
            S25.after("schedules/seasonal-visits/due.months", "[7, 1]")
                .planned("RETURN_VISIT", "", "2026-01-01", "2028-01-01"))
        .containsExactly("2026-01-31", "2026-07-31", "2027-01-31", "2027-07-31");
  }

  @Test
  @Clause("S25-2.1.4")
  void the_customers_technicians_confirm_a_repair_plan() {
    S25.chain("REPAIR_PLAN", "").asks("CONFIRM CUSTOMER_TECHNICIAN").endsWithARefusalAtAnyStep();
  }
}
