package org.weibao.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The zones that are offered to choose from. */
class TimeZonesTest {

  private static final Instant WINTER = Instant.parse("2026-01-15T04:00:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static List<TimeZones.Offer> search(String text) {
    return TimeZones.offers(text, SHANGHAI, WINTER, Locale.ENGLISH);
  }

  @Test
  void without_a_search_the_usual_zones_are_offered_from_east_to_west() {
    assertThat(search("")).hasSameSizeAs(TimeZones.COMMON);
    assertThat(search("").get(0).id()).isEqualTo("Pacific/Auckland");
    assertThat(search(""))
        .filteredOn(TimeZones.Offer::current)
        .extracting(TimeZones.Offer::id)
        .containsExactly("Asia/Shanghai");
  }

  @Test
  void the_zone_that_one_has_is_offered_even_if_it_is_not_a_usual_one() {
    assertThat(TimeZones.offers("", ZoneId.of("Asia/Kathmandu"), WINTER, Locale.ENGLISH))
        .filteredOn(TimeZones.Offer::current)
        .extracting(TimeZones.Offer::offset)
        .containsExactly("UTC+5:45");
  }

  @Test
  void a_distance_finds_the_zones_that_keep_it_now() {
    assertThat(search("+9")).extracting(TimeZones.Offer::offset).containsOnly("UTC+9");
    assertThat(search("+9")).extracting(TimeZones.Offer::id).contains("Asia/Tokyo");
    assertThat(search("-3:30")).extracting(TimeZones.Offer::id).contains("America/St_Johns");
    assertThat(search("GMT+1")).extracting(TimeZones.Offer::id).contains("Europe/Berlin");
  }

  @Test
  void a_city_is_found_by_its_name_and_nonsense_finds_nothing() {
    assertThat(search("new york")).extracting(TimeZones.Offer::id).contains("America/New_York");
    assertThat(search("no such place")).isEmpty();
  }
}
