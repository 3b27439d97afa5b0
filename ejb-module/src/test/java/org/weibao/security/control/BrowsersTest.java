package org.weibao.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by which people recognise their own devices. */
class BrowsersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0|Edge · Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1|Safari · iPhone",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49|WeChat · Android",
        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0|Firefox · Linux",
        "curl/8.5.0|curl/8.5.0"
      })
  void browser_and_device_are_named(String agent, String name) {
    assertThat(Browsers.name(agent)).isEqualTo(name);
  }

  @Test
  void what_is_unknown_is_shown_as_sent_but_not_in_full_length() {
    assertThat(Browsers.name("x".repeat(300))).isEqualTo("x".repeat(40) + "…");
    assertThat(Browsers.name("")).isEmpty();
  }
}
