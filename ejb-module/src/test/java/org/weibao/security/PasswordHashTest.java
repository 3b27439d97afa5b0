package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  @Test
  void a_password_matches_its_own_hash_only() {
    String stored = PasswordHash.of("correct horse");
    assertThat(PasswordHash.matches("correct horse", stored)).isTrue();
    assertThat(PasswordHash.matches("correct horsf", stored)).isFalse();
    assertThat(PasswordHash.matches("", stored)).isFalse();
  }

  @Test
  void the_same_password_gets_another_salt_each_time() {
    assertThat(PasswordHash.of("correct horse")).isNotEqualTo(PasswordHash.of("correct horse"));
  }

  @Test
  void the_stored_text_names_its_parameters_and_fits_the_column() {
    assertThat(PasswordHash.of("correct horse"))
        .startsWith("pbkdf2-sha512$" + PasswordHash.ITERATIONS + "$")
        .hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void a_hash_made_with_fewer_rounds_still_matches() {
    String old = PasswordHash.of("维保", SALT, 1_000);
    assertThat(PasswordHash.matches("维保", old)).isTrue();
    assertThat(PasswordHash.matches("維保", old)).isFalse();
  }

  @Test
  void a_known_answer_of_another_implementation_is_met() {
    // Python: hashlib.pbkdf2_hmac('sha512', b'password', b'0123456789abcdef', 1000)
    assertThat(PasswordHash.of("password", SALT, 1_000))
        .isEqualTo(
            "pbkdf2-sha512$1000$MDEyMzQ1Njc4OWFiY2RlZg$38DzhdBT7fPaUGBlsh42VTuuKSFAIYGZJ7l6feCDLIl+K3hdPFgxxu7xuUi4gIuH6cEIoODn18xH9Ig2ryNgUw");
  }

  @Test
  void text_that_is_no_hash_never_matches() {
    assertThat(PasswordHash.matches("x", "")).isFalse();
    assertThat(PasswordHash.matches("x", "x")).isFalse();
    assertThat(PasswordHash.matches("x", "md5$1$eA$eA")).isFalse();
  }
}
