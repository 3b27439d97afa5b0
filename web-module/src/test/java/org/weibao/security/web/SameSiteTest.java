package org.weibao.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "same-origin, https://evil.example, weibao.example, true",
        "cross-site, https://weibao.example, weibao.example, false",
        "same-site, https://weibao.example, weibao.example, false",
        "none, -, weibao.example, false",
        "-, https://weibao.example, weibao.example, true",
        "-, http://weibao.example:8080, weibao.example:8080, true",
        "-, https://Weibao.example, weibao.example:443, true",
        "-, https://weibao.example.evil.example, weibao.example, false",
        "-, https://evil.example, weibao.example, false",
        "-, http://weibao.example:8081, weibao.example:8080, false",
        "-, null, weibao.example, false",
        "-, '', weibao.example, false",
        "-, -, weibao.example, false",
        "-, https://weibao.example, -, false"
      })
  void a_form_is_taken_from_our_own_pages_only(
      String fetchSite, String origin, String host, boolean ours) {
    assertThat(SameSite.isOurs(fetchSite, origin, host)).isEqualTo(ours);
  }
}
