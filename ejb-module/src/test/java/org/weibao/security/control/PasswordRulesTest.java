package org.weibao.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords that anybody would guess, and some that nobody does. */
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwertyuiop",
        "QwertyUIOP",
        "Password2026!",
        "123shenzhen123",
        "1234567890",
        "abcdefghijkl",
        "zyxwvutsrq",
        "aaaaaaaaaaaa",
        "abababababab",
        "woaini1314520"
      })
  void what_many_choose_is_common(String password) {
    assertThat(PasswordRules.isCommon(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"correct horse", "雨后的蓝色自行车今天", "Kx7pQm2vRt", "my-dog-eats-shoes", "ttOk9-Lwem"})
  void what_one_makes_up_is_not(String password) {
    assertThat(PasswordRules.isCommon(password)).isFalse();
  }
}
