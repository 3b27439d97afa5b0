package org.weibao.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.Response.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"12\"", "W/\"12\"", " \"12\" "})
  void the_version_comes_back_as_it_went_out(String ifMatch) {
    assertThat(Versions.required(ifMatch, "SR1")).isEqualTo(12);
  }

  @Test
  void no_version_is_asked_for() {
    Refusal refused = catchThrowableOfType(Refusal.class, () -> Versions.required(null, "SR1"));
    assertThat(refused.status()).isEqualTo(Status.PRECONDITION_REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "12", "\"x\"", "\"99999999999\"", "\"1\", \"2\""})
  void what_never_was_a_version_is_stale(String ifMatch) {
    Refusal refused = catchThrowableOfType(Refusal.class, () -> Versions.required(ifMatch, "SR1"));
    assertThat(refused.status()).isEqualTo(Status.PRECONDITION_FAILED);
  }
}
