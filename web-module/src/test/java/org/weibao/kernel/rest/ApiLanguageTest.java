package org.weibao.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en, en", "en-GB, en", "zh, zh-CN", "zh-CN, zh-CN", "zh-SG, zh-CN", "zh-Hans-HK, zh-CN",
    "zh-TW, zh-TW", "zh-HK, zh-TW", "zh-Hant, zh-TW", "zh-Hant-CN, zh-TW", "de, en", "*, en",
    "de zh-TW en, zh-TW", "fr en zh, en"
  })
  void the_first_language_that_the_product_speaks_wins(String wanted, String given) {
    List<Locale> locales =
        Arrays.stream(wanted.split(" ", -1)).map(Locale::forLanguageTag).toList();
    assertThat(ApiLanguage.of(locales).toLanguageTag()).isEqualTo(given);
  }
}
