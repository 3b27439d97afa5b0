package org.weibao.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Addresses of a list: filters stay, and one can go back as far as one came. */
class QueryTest {

  private final Query filters = new Query().with("text", "门 & lock").with("late", true);

  @Test
  void empty_filters_are_left_out() {
    assertThat(new Query().with("a", null).with("b", "").with("c", false).orAll()).isEqualTo("?");
  }

  @Test
  void values_are_encoded() {
    assertThat(filters.toString()).isEqualTo("?text=%E9%97%A8+%26+lock&late=true");
  }

  @Test
  void the_newest_rows_have_nothing_newer() {
    assertThat(filters.newer(null, null)).isEmpty();
  }

  @Test
  void the_last_rows_have_nothing_older() {
    assertThat(filters.older("c3", "~c1~", Optional.empty())).isEmpty();
  }

  @Test
  void the_way_back_leads_through_the_same_stops() {
    String second = new Query().older(null, null, Optional.of("c1"));
    assertThat(second).isEqualTo("?cursor=c1&trail=%7E");
    String third = new Query().older("c1", "~", Optional.of("c2"));
    assertThat(third).isEqualTo("?cursor=c2&trail=%7Ec1%7E");

    assertThat(new Query().newer("c2", "~c1~")).isEqualTo("?cursor=c1&trail=%7E");
    assertThat(new Query().newer("c1", "~")).isEqualTo("?");
  }

  @Test
  void a_long_way_back_is_cut_so_that_the_address_stays_short() {
    String trail = "";
    String cursor = null;
    for (int i = 1; i < 100; i++) {
      String address = new Query().older(cursor, trail, Optional.of("cursor" + i));
      cursor = "cursor" + i;
      trail = address.substring(address.indexOf("trail=") + 6).replace("%7E", "~");
    }
    assertThat(trail.length()).isLessThan(300);
  }
}
