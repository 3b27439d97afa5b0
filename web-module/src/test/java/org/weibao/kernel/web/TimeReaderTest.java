package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 16, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-25 09:30        | 2026-11-25T09:30
          2026-11-25T09:30        | 2026-11-25T09:30
          2026-11-25 09:30:59     | 2026-11-25T09:30
          2026/1/5 9:30           | 2026-01-05T09:30
          2026.1.5 9.30           | 2026-01-05T09:30
          20261125 0:00           | 2026-11-25T00:00
          ２０２６－１１－２５ ０９：３０ | 2026-11-25T09:30
          2026年11月25日 9时30分   | 2026-11-25T09:30
          2026年11月25日9点        | 2026-11-25T09:00
          11月25日 下午3:20        | 2026-11-25T15:20
          11月25日上午12:10        | 2026-11-25T00:10
          今天 8:00               | 2026-11-26T08:00
          昨天晚上8點15分          | 2026-11-25T20:15
          25 Nov 2026, 09:30      | 2026-11-25T09:30
          25 November 2026 9:30   | 2026-11-25T09:30
          Nov 25, 2026 9:30 pm    | 2026-11-25T21:30
          25 nov 12:05 am         | 2026-11-25T00:05
          25.11.2026 09:30        | 2026-11-25T09:30
          25/11/2026 09:30        | 2026-11-25T09:30
          11/25/2026 09:30        | 2026-11-25T09:30
          yesterday 17:45         | 2026-11-25T17:45
          14:30                   | 2026-11-26T14:30
          2:30 p.m.               | 2026-11-26T14:30
          11-25 9:30              | 2026-11-25T09:30
          """)
  void what_people_type_is_read(String typed, LocalDateTime expected) {
    assertThat(TimeReader.moment(typed, NOW)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5/6/2026 9:30",
        "2026-11-25",
        "2026-02-30 9:30",
        "2026-13-01 9:30",
        "2026-11-25 25:00",
        "2026-11-25 9:61",
        "soon",
        "25 Nonsense 2026 9:30",
        "0",
        "2026-11-25 9:30 x",
        ""
      })
  void what_has_no_single_reading_is_not_guessed_at(String typed) {
    assertThat(TimeReader.moment(typed, NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25,2026-11-25",
    "25 Nov,2026-11-25",
    "今天,2026-11-26",
    "2026年1月5日,2026-01-05"
  })
  void a_day_is_read_alone(String typed, java.time.LocalDate expected) {
    assertThat(TimeReader.day(typed, NOW)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-25 9:30", "31.4.2026", "x"})
  void a_day_with_more_than_a_day_is_none(String typed) {
    assertThat(TimeReader.day(typed, NOW)).isEmpty();
  }
}
