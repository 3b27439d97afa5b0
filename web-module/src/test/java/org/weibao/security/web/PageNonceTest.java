package org.weibao.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageNonceTest {

  @Test
  void a_nonce_is_an_id_as_pages_write_it() {
    assertThat(PageNonce.isNonce(encoded(UUID.randomUUID().toString()))).isTrue();
  }

  @Test
  void anything_else_is_none() {
    assertThat(PageNonce.isNonce(null)).isFalse();
    assertThat(PageNonce.isNonce("")).isFalse();
    assertThat(PageNonce.isNonce("not base64!")).isFalse();
    assertThat(PageNonce.isNonce(encoded("'; script-src *"))).isFalse();
    assertThat(PageNonce.isNonce(encoded("1-1-1-1-1"))).isFalse();
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
