package org.weibao.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How failures slow down who guesses. */
class DelayTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "12, 128", "13, 256", "14, 300", "999, 300"})
  void the_first_failures_are_free_then_each_doubles_the_wait_up_to_five_minutes(
      int failures, long seconds) {
    assertThat(Delay.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void an_hours_rest_forgets() {
    assertThat(Delay.remembered(9, NOW.minus(Delay.MEMORY), NOW)).isEqualTo(9);
    assertThat(Delay.remembered(9, NOW.minus(Delay.MEMORY).minusMillis(1), NOW)).isZero();
  }
}
