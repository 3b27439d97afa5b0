package org.weibao.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

  private static final String OURS = "127.0.0.1/32, 10.0.0.0/8";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "127.0.0.1; 203.0.113.9; 203.0.113.9",
        "127.0.0.1; 198.51.100.1, 203.0.113.9; 203.0.113.9",
        "127.0.0.1; 203.0.113.9, 10.1.1.1; 203.0.113.9",
        "127.0.0.1; nonsense; 127.0.0.1",
        "127.0.0.1; 203.0.113.9, nonsense; 127.0.0.1",
        "127.0.0.1; 10.1.1.1; 10.1.1.1",
        "198.51.100.7; 203.0.113.9; 198.51.100.7"
      })
  void the_last_address_that_is_no_proxy_of_ours_is_the_client(
      String remote, String forwarded, String client) {
    assertThat(new TrustedProxies(OURS).clientAddress(remote, forwarded)).isEqualTo(client);
  }

  @Test
  void without_trusted_proxies_nobody_is_believed() {
    assertThat(new TrustedProxies("").clientAddress("127.0.0.1", "203.0.113.9"))
        .isEqualTo("127.0.0.1");
    assertThat(new TrustedProxies(OURS).clientAddress("127.0.0.1", null)).isEqualTo("127.0.0.1");
  }

  @Test
  void a_proxy_that_is_no_address_range_is_named() {
    assertThatThrownBy(() -> new TrustedProxies("proxy.example")).hasMessage("proxy.example");
  }
}
