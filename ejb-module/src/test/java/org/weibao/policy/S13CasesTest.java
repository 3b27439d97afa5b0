package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.regulation.Clause;

/** Cases of S13: service by distance and through agents. */
class S13CasesTest {

  private static final AtWork S13 = AtWork.of("S13");

  @ParameterizedTest
  @CsvSource({
    "0, 2026-11-28T09:00",
    "300, 2026-11-28T09:00",
    "300.1, 2026-11-29T09:00",
    "1000, 2026-11-29T09:00",
    "1000.1, 2026-11-30T09:00"
  })
  @Clause("S13-4.1.1.3")
  void the_distance_decides_between_24_48_and_72_hours(String km, String last) {
    S13.clock("ARRIVE", "distanceKm=" + km, "2026-11-27T09:00").isLateAfter(last);
  }

  @Test
  @Clause("S13-4.1.1.3")
  void holidays_and_days_without_a_ticket_do_not_count() {
    // 14 hours on the eve of the National Day, 8 on 8 October, 2 after a ticket is to be had.
    S13.clock("ARRIVE", "distanceKm=300", "2026-09-30T10:00")
        .restsFor("HOLIDAY", "2026-10-01T00:00", "2026-10-08T00:00")
        .restsFor("NO_TICKET", "2026-10-08T08:00", "2026-10-09T06:00")
        .isLateAfter("2026-10-09T08:00");
  }

  @ParameterizedTest
  @CsvSource({"COMPANY, FREE", "AGENT, COST_ONLY AGENT"})
  @Clause("S13-3")
  void own_products_are_covered_whoever_sold_them_and_the_user_pays_nothing(
      String seller, String charge) {
    assertThat(S13.warranty("soldBy=" + seller).excludes()).containsExactly("MISUSE");
    assertThat(S13.charge(null, "warranty=IN_WARRANTY usedByManual=true soldBy=" + seller))
        .isEqualTo(charge);
  }

  @Test
  @Clause("S13-2.5")
  void prices_are_set_by_finance() {
    assertThat(S13.mayOnly("PRICE_LIST", "")).containsExactly("FINANCE");
  }

  @ParameterizedTest
  @CsvSource({
    "warranty=IN_WARRANTY soldBy=COMPANY usedByManual=true mode=ON_SITE, FREE",
    "warranty=IN_WARRANTY soldBy=AGENT usedByManual=true mode=ON_SITE, COST_ONLY AGENT",
    "warranty=IN_WARRANTY soldBy=COMPANY usedByManual=false mode=ON_SITE, OUT_OF_WARRANTY_RATE"
        + " CUSTOMER",
    "warranty=EXPIRED soldBy=COMPANY usedByManual=true mode=PHONE_GUIDANCE, FREE",
    "warranty=EXPIRED soldBy=COMPANY usedByManual=false mode=SOLUTION_SENT, FREE",
    "warranty=EXPIRED soldBy=AGENT usedByManual=false mode=SOLUTION_SENT, FREE",
    "warranty=EXPIRED soldBy=COMPANY usedByManual=true mode=ON_SITE, PRICE_LIST CUSTOMER",
    "warranty=EXPIRED soldBy=AGENT usedByManual=true mode=ON_SITE, PRICE_LIST CUSTOMER"
  })
  @Clause({"S13-4.1.1.1", "S13-4.1.1.2", "S13-4.1.2b", "S13-4.2.1", "S13-4.2.1.2", "S13-4.2.1.3"})
  void who_pays_follows_warranty_use_seller_and_whether_somebody_comes(
      String facts, String charge) {
    assertThat(S13.charge(null, facts)).isEqualTo(charge);
  }
}
