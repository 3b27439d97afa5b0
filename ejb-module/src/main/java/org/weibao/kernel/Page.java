package org.weibao.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a longer list.
 *
 * @param rows never null
 * @param nextCursor asks for what follows; empty at the end of the list
 */
public record Page<T>(List<T> rows, Optional<String> nextCursor) {

  /** Rows are copied. */
  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * A page cut from a query that asked for one row more than the page holds.
   *
   * @param found rows sorted by {@code instant}, then by {@code id}
   * @param limit rows of the page
   * @param instant column of the first sort key
   */
  public static <T> Page<T> cut(
      List<Row> found, int limit, String instant, Function<Row, T> reader) {
    boolean more = found.size() > limit;
    List<Row> shown = more ? found.subList(0, limit) : found;
    Row last = more ? shown.get(limit - 1) : null;
    return new Page<>(
        shown.stream().map(reader).toList(),
        Optional.ofNullable(last)
            .map(row -> new PageMark(row.instant(instant), row.number("id")).toString()));
  }

  /** A page that was not read. */
  public static <T> Page<T> none() {
    return new Page<>(List.of(), Optional.empty());
  }
}
