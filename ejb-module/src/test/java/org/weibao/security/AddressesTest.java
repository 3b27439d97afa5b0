package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.security.entity.AddressFailures.Failures;

class AddressesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "10.2.0.0/16, 10.2.255.1, true",
    "10.2.0.0/16, 10.3.0.1, false",
    "10.2.3.4, 10.2.3.4, true",
    "10.2.3.4, 10.2.3.5, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "10.2.3.128/25, 10.2.3.127, false",
    "2001:db8::/32, 2001:db8:1::5, true",
    "2001:db8::/32, 2001:db9::5, false",
    "10.2.0.0/16, 2001:db8::1, false",
    "10.2.0.0/16, ::ffff:10.2.0.1, true"
  })
  void an_address_lies_in_a_range_if_it_begins_alike(String range, String address, boolean in) {
    assertThat(AddressRange.anyContains(AddressRange.list(range), address)).isEqualTo(in);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com", "10.2.0.0/33", "10.2.0/8", "::/129", "x", "300.1.1.1", "/"})
  void what_is_no_range_is_named(String text) {
    assertThatThrownBy(() -> AddressRange.list("10.0.0.0/8 " + text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(text);
  }

  @Test
  void no_text_is_no_range() {
    assertThat(AddressRange.list(" ")).isEmpty();
    assertThat(AddressRange.anyContains(List.of(), "10.2.0.1")).isFalse();
  }

  @Test
  void the_wait_doubles_with_each_failure_past_the_free_ones_up_to_a_quarter_of_an_hour() {
    assertThat(wait(4, 0)).isZero();
    assertThat(wait(5, 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(wait(8, 0)).isEqualTo(Duration.ofSeconds(8));
    assertThat(wait(8, 5)).isEqualTo(Duration.ofSeconds(3));
    assertThat(wait(60, 0)).isEqualTo(AddressLimit.LONGEST_WAIT);
  }

  @Test
  void a_quiet_minute_forgives_a_failure() {
    assertThat(wait(5, 60)).isZero();
    assertThat(wait(20, 61)).isPositive();
  }

  private static Duration wait(int failures, int secondsAgo) {
    return AddressLimit.wait(new Failures(failures, NOW.minusSeconds(secondsAgo)), NOW, 5);
  }
}
