package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlowDownTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  private final SlowDown slowDown = new SlowDown();

  @Test
  void the_first_four_failures_cost_nothing() {
    fail(SlowDown.FREE_FAILURES - 1);
    assertThat(slowDown.waitBefore("li.wei", NOW)).isEmpty();
  }

  @Test
  void from_the_fifth_failure_on_the_wait_doubles() {
    fail(SlowDown.FREE_FAILURES);
    assertThat(slowDown.waitBefore("li.wei", NOW)).contains(Duration.ofSeconds(1));
    fail(3);
    assertThat(slowDown.waitBefore("li.wei", NOW)).contains(Duration.ofSeconds(8));
    assertThat(slowDown.waitBefore("li.wei", NOW.plusSeconds(7))).contains(Duration.ofSeconds(1));
    assertThat(slowDown.waitBefore("li.wei", NOW.plusSeconds(8))).isEmpty();
  }

  @Test
  void the_wait_never_passes_its_limit() {
    fail(100);
    assertThat(slowDown.waitBefore("li.wei", NOW)).contains(SlowDown.LONGEST_WAIT);
  }

  @Test
  void capitals_make_no_other_name() {
    fail(SlowDown.FREE_FAILURES);
    assertThat(slowDown.waitBefore("Li.Wei", NOW)).isPresent();
  }

  @Test
  void one_persons_failures_do_not_slow_another_down() {
    fail(SlowDown.FREE_FAILURES);
    assertThat(slowDown.waitBefore("liu.fang", NOW)).isEmpty();
  }

  @Test
  void success_forgets_the_failures() {
    fail(SlowDown.FREE_FAILURES);
    slowDown.succeeded("li.wei");
    assertThat(slowDown.waitBefore("li.wei", NOW)).isEmpty();
  }

  @Test
  void an_hour_of_rest_forgets_the_failures() {
    fail(SlowDown.FREE_FAILURES - 1);
    Instant later = NOW.plus(SlowDown.MEMORY).plusSeconds(1);
    slowDown.failed("li.wei", later);
    assertThat(slowDown.waitBefore("li.wei", later)).isEmpty();
  }

  @Test
  void a_flood_of_invented_names_does_not_fill_the_memory_for_good() {
    for (int i = 0; i < 10_000; i++) {
      slowDown.failed("nobody" + i, NOW);
    }
    Instant later = NOW.plus(SlowDown.MEMORY).plusSeconds(1);
    for (int i = 0; i < SlowDown.FREE_FAILURES; i++) {
      slowDown.failed("li.wei", later);
    }
    assertThat(slowDown.waitBefore("li.wei", later)).isPresent();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      slowDown.failed("li.wei", NOW);
    }
  }
}
