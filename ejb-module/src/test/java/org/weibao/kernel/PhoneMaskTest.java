package org.weibao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneMaskTest {

  @ParameterizedTest
  @CsvSource({
    "13812345678, 138****5678",
    "+86 138-1234-5678, 861****5678",
    "0755-26012345, 075****2345",
    "26012345, ****45",
    "12345, ****45",
    "1234, ****",
    "'', ****",
    "n/a, ****",
    "138****5678, 138****5678",
    "13812345678****, 138****5678"
  })
  void a_phone_shows_enough_to_tell_two_apart_and_no_more(String phone, String shown) {
    assertThat(PhoneMask.mask(phone)).isEqualTo(shown);
  }

  @Test
  void numbers_inside_a_text_are_masked_and_the_rest_stays() {
    assertThat(PhoneMask.maskIn("门口机 3-1202, 电话 13812345678 或 0755-26012345"))
        .isEqualTo("门口机 3-1202, 电话 138****5678 或 075****2345");
  }
}
