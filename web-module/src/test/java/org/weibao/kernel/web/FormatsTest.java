package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Values as pages show them. */
class FormatsTest {

  private static final Instant NOON = Instant.parse("2026-03-09T04:00:00Z");

  private final Formats formats = new Formats();

  FormatsTest() {
    formats.clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    formats.zone = () -> ZoneId.of("Asia/Shanghai");
    formats.language = () -> Locale.ENGLISH;
  }

  @Test
  void chinese_pages_show_chinese_forms_and_names() {
    formats.language = () -> Locale.SIMPLIFIED_CHINESE;

    assertThat(formats.instant(NOON)).isEqualTo("2026-03-09 12:00");
    assertThat(formats.money(new BigDecimal("1234.5"))).isEqualTo("¥1,234.50");
    assertThat(formats.name("澄屿花园", "Chengyu Garden")).isEqualTo("澄屿花园");
  }

  @Test
  void an_instant_is_shown_in_the_department_s_zone() {
    assertThat(formats.instant(NOON)).isEqualTo("9 Mar 2026, 12:00");
    assertThat(formats.instant(null)).isEmpty();
  }

  @Test
  void an_instant_in_another_zone_than_the_department_s_names_the_zone() {
    formats.zone = () -> ZoneId.of("Asia/Tokyo");
    assertThat(formats.instant(NOON)).isEqualTo("9 Mar 2026, 13:00 (UTC+9)");

    formats.zone = () -> ZoneId.of("America/St_Johns");
    assertThat(formats.instant(NOON)).isEqualTo("9 Mar 2026, 01:30 (UTC−2:30)");

    formats.zone = () -> ZoneId.of("Asia/Singapore");
    assertThat(formats.instant(NOON)).as("another name for the same time").endsWith("12:00");
  }

  @Test
  void days_months_and_money_follow_the_language() {
    assertThat(formats.date(LocalDate.of(2026, 3, 9))).isEqualTo("9 Mar 2026");
    assertThat(formats.month(YearMonth.of(2026, 3))).isEqualTo("March 2026");
    assertThat(formats.money(new BigDecimal("1234.5"))).endsWith("1,234.50");
  }

  @Test
  void a_deadline_says_how_much_is_left_or_how_late_it_is() {
    assertThat(formats.distance(NOON.plusSeconds(90 * 60), null)).isEqualTo("1 h 30 min left");
    assertThat(formats.distance(NOON.minusSeconds(59 * 60), null)).isEqualTo("59 min late");
    assertThat(formats.distance(NOON, NOON.minusSeconds(3_600)))
        .isEqualTo("met with 1 h 0 min to spare");
    assertThat(formats.distance(NOON, NOON.plusSeconds(3_600))).isEqualTo("missed by 1 h 0 min");
    assertThat(formats.distance(null, null)).isEmpty();
  }

  @Test
  void a_length_of_time_is_told_in_the_units_that_matter() {
    assertThat(formats.span(Duration.ofHours(47).plusMinutes(59))).isEqualTo("47 h 59 min");
    assertThat(formats.span(Duration.ofHours(48))).isEqualTo("2 d");
  }

  @Test
  void a_name_is_the_english_one_where_there_is_one() {
    assertThat(formats.name("澄屿花园", "Chengyu Garden")).isEqualTo("Chengyu Garden");
    assertThat(formats.name("澄屿花园", null)).isEqualTo("澄屿花园");
  }
}
