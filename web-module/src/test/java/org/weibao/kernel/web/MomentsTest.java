package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What people type is a time on their own wall. */
class MomentsTest {

  private static final Instant LAST_EVENING = Instant.parse("2026-03-31T15:30:00Z");

  private final Moments moments = new Moments();

  MomentsTest() {
    moments.clock = Clock.fixed(LAST_EVENING, ZoneId.of("Asia/Shanghai"));
    moments.zone = () -> ZoneId.of("Asia/Tokyo");
  }

  @Test
  void a_typed_time_is_one_in_the_reader_s_zone() {
    assertThat(moments.instant(LocalDateTime.parse("2026-04-01T00:30"))).isEqualTo(LAST_EVENING);
    assertThat(moments.instant(null)).isNull();
  }

  @Test
  void what_is_offered_as_now_reads_back_as_now() {
    assertThat(moments.now()).isEqualTo(LocalDateTime.parse("2026-04-01T00:30"));
    assertThat(moments.instant(moments.now())).isEqualTo(LAST_EVENING);
  }

  @Test
  void the_month_of_the_papers_stays_the_department_s() {
    assertThat(moments.thisMonth()).isEqualTo(YearMonth.of(2026, 3));
  }
}
