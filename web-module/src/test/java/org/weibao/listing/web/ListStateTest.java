package org.weibao.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.request.Urgency;

/** What an address says of a list: what is known counts, all else is passed over. */
class ListStateTest {

  private static final Listing<String> LISTING =
      new Listing<>(
          "things",
          "",
          "",
          "id",
          Sort.ascending("a"),
          List.of(
              Column.<String>of("a", "x", Kind.ID, s -> s).sortedBy("a", Type.TEXT),
              Column.of("b", "x", Kind.TEXT, s -> s),
              Column.<String>of("c", "x", Kind.TEXT, s -> s).hidden()),
          List.of(
              Filter.text("text", "x", ""),
              Filter.reference("project", "x", ""),
              Filter.choice("urgency", "x", Urgency.class, "u"),
              Filter.code("case", "x", List.of("1A"), ""),
              Filter.flag("late", "x", ""),
              Filter.period("x", "x", "t").get(0)),
          (row, now) -> "");

  @Test
  void an_address_comes_back_as_it_was() {
    String query =
        "text=%E9%97%A8+%26+lock&project=7&urgency=EMERGENCY&case=1A&late=1&from=2026-03-01"
            + "&sort=-a&columns=c%2Ca&rows=100";

    ListState state = ListState.parse(LISTING, query);

    assertThat(state.query()).hasToString("?" + query);
    assertThat(state.filters()).containsEntry("urgency", Urgency.EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urgency=SOME",
        "project=x",
        "project=1e3",
        "case=9Z",
        "from=yesterday",
        "text=%zz",
        "text=",
        "sort=b",
        "sort=-",
        "columns=z,,",
        "rows=51",
        "rows=-1",
        "other=1",
        "="
      })
  void what_cannot_be_read_is_passed_over(String query) {
    assertThat(ListState.parse(LISTING, query))
        .isEqualTo(new ListState(Map.of(), Optional.empty(), List.of(), Optional.empty()));
  }

  @Test
  void columns_are_those_of_the_address_then_of_the_person_then_of_the_list() {
    ListState asked = ListState.parse(LISTING, "columns=c,a,c");
    ListState silent = ListState.parse(LISTING, "");

    assertThat(keys(asked.shown(LISTING, List.of("b")))).containsExactly("c", "a");
    assertThat(keys(silent.shown(LISTING, List.of("b", "gone")))).containsExactly("b");
    assertThat(keys(silent.shown(LISTING, List.of("gone")))).containsExactly("a", "b");
    assertThat(keys(silent.shown(LISTING, List.of()))).containsExactly("a", "b");
  }

  private static List<String> keys(List<Column<String>> columns) {
    return columns.stream().map(Column::key).toList();
  }
}
