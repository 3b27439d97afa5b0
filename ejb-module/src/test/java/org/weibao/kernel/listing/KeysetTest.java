package org.weibao.kernel.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Pages found by key, put one after another, are the sorted list: nothing twice, nothing lost. */
class KeysetTest {

  private record Thing(Integer value, long id) {}

  @Property(tries = 300)
  void pages_put_together_are_the_sorted_list_with_empty_values_last(
      @ForAll("values") List<Integer> values,
      @ForAll boolean descending,
      @ForAll @IntRange(min = 1, max = 7) int rows) {
    List<Thing> things = things(values);

    assertThat(pages(things, true, descending, rows)).isEqualTo(sorted(things, descending));
  }

  @Property(tries = 200)
  void a_column_that_is_never_empty_is_read_in_one_stretch(
      @ForAll("full") List<Integer> values,
      @ForAll boolean descending,
      @ForAll @IntRange(min = 1, max = 7) int rows) {
    List<Thing> things = things(values);

    assertThat(pages(things, false, descending, rows)).isEqualTo(sorted(things, descending));
  }

  @Provide
  Arbitrary<List<Integer>> values() {
    return Arbitraries.integers().between(0, 4).injectNull(0.3).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Integer>> full() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(30);
  }

  private static List<Thing> things(List<Integer> values) {
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      things.add(new Thing(values.get(i), i * 7L % 31));
    }
    return things;
  }

  private static Comparator<Thing> order(boolean descending) {
    Comparator<Thing> byKey = Comparator.<Thing, Integer>comparing(Thing::value);
    Comparator<Thing> byId = Comparator.comparing(Thing::id);
    Comparator<Thing> values = descending ? byKey.reversed() : byKey;
    Comparator<Thing> ids = descending ? byId.reversed() : byId;
    return Comparator.<Thing, Boolean>comparing(thing -> thing.value() == null)
        .thenComparing((a, b) -> a.value() == null ? 0 : values.compare(a, b))
        .thenComparing(ids);
  }

  private static List<Thing> sorted(List<Thing> things, boolean descending) {
    return things.stream().sorted(order(descending)).toList();
  }

  private static List<Thing> pages(
      List<Thing> things, boolean nullable, boolean descending, int rows) {
    Sort sort = new Sort("value", descending);
    List<Thing> all = new ArrayList<>();
    Optional<Mark> mark = Optional.empty();
    List<Thing> page;
    do {
      page = Keyset.read(nullable, mark, rows, database(things, descending));
      all.addAll(page);
      if (!page.isEmpty()) {
        Thing last = page.get(page.size() - 1);
        Optional<String> value = Optional.ofNullable(last.value()).map(String::valueOf);
        mark = Optional.of(Mark.parse(new Mark(sort, value, last.id()).toString(), sort));
      }
    } while (page.size() == rows);
    return all;
  }

  /** Does what the SQL does: a condition on (value, id), an order, a limit. */
  private static Keyset.Source<Thing> database(List<Thing> things, boolean descending) {
    Comparator<Thing> order = order(descending);
    return (stretch, after, rows) ->
        things.stream()
            .filter(
                thing ->
                    switch (stretch) {
                      case ALL -> true;
                      case WITH_VALUE -> thing.value() != null;
                      case WITHOUT_VALUE -> thing.value() == null;
                    })
            .filter(thing -> after.isEmpty() || order.compare(thing, thing(after.get())) > 0)
            .sorted(order)
            .limit(rows)
            .toList();
  }

  private static Thing thing(Mark mark) {
    return new Thing(mark.value().map(Integer::valueOf).orElse(null), mark.id());
  }
}
