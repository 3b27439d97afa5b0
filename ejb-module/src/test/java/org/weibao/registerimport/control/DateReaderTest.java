package org.weibao.registerimport.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.registerimport.control.RegisterVocabulary.DateSign;

class DateReaderTest {

  private static final Instant AFTERNOON = Instant.parse("2026-03-09T06:05:00Z");

  private static Instant read(String text) {
    return DateReader.read(Cell.text(text), RegisterFiles.ZONE).orElse(null);
  }

  private static String sign(DateSign sign) {
    return RegisterVocabulary.get().words(sign).stream()
        .filter(word -> word.codePointAt(0) > 0x2E80)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-09 14:05",
        "2026-3-9 14:5:00",
        "2026/03/09 14:05",
        "2026.3.9 14:05",
        "2026-03-09T14:05",
        "2026-03-09T14:05:00.000+08:00",
        "2026-03-09T06:05:00Z",
        "2026-03-09 02:05 pm",
        "2026/3/9 PM 2:05",
        "20260309 1405",
        "202603091405",
        "20260309140500",
        "  2026-03-09   14:05  "
      })
  void usual_forms_are_read(String text) {
    assertThat(read(text)).isEqualTo(AFTERNOON);
  }

  @Test
  void chinese_signs_and_wide_figures_are_read() {
    String day =
        "2026" + sign(DateSign.YEAR) + "3" + sign(DateSign.MONTH) + "9" + sign(DateSign.DAY);

    assertThat(read(day + " 14:05")).isEqualTo(AFTERNOON);
    assertThat(read(day + "14" + sign(DateSign.HOUR) + "5" + sign(DateSign.MINUTE)))
        .isEqualTo(AFTERNOON);
    assertThat(read(day + sign(DateSign.PM) + "2:05")).isEqualTo(AFTERNOON);
    assertThat(read("\uFF12\uFF10\uFF12\uFF16-03-09\u300014\uFF1A05")).isEqualTo(AFTERNOON);
  }

  @Test
  void a_day_without_time_begins_at_midnight_of_the_department() {
    assertThat(read("2026-03-09")).isEqualTo(Instant.parse("2026-03-08T16:00:00Z"));
  }

  @Test
  void noon_and_midnight_are_not_mixed_up() {
    assertThat(read("2026-03-09 12:05 am")).isEqualTo(Instant.parse("2026-03-08T16:05:00Z"));
    assertThat(read("2026-03-09 12:05 pm")).isEqualTo(Instant.parse("2026-03-09T04:05:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/09/2026",
        "9.3.2026 14:05",
        "2026-02-30",
        "2026-13-01",
        "2026-03-09 25:00",
        "2026-03-09 14:60",
        "46090",
        "yesterday",
        "2026",
        "2026-03",
        "-",
        "2026-03-09 14:05 +99:00"
      })
  void anything_else_is_no_date(String text) {
    assertThat(read(text)).isNull();
  }
}
