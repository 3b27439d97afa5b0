package org.weibao.kernel.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Page;

/**
 * What is wanted of a list.
 *
 * @param filters values by the key of the filter, of the type that {@link Filter#read} gives
 * @param sort empty for the list's own order
 * @param cursor from {@link Page#nextCursor}
 * @param limit rows at most, 1 to {@link #MAX_LIMIT}
 */
public record ListQuery(
    Map<String, Object> filters, Optional<Sort> sort, Optional<String> cursor, int limit) {

  /** Most rows at once. */
  public static final int MAX_LIMIT = 1_000;

  /** A limit outside the range is drawn into it. */
  public ListQuery {
    filters = Map.copyOf(filters);
    limit = Math.max(1, Math.min(MAX_LIMIT, limit));
  }

  /** The first rows in the list's own order, of all. */
  public static ListQuery first(int limit) {
    return new ListQuery(Map.of(), Optional.empty(), Optional.empty(), limit);
  }

  /** The same with a filter; null, false and an empty {@link Optional} are none. */
  public ListQuery with(String key, Object value) {
    Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (held == null || Boolean.FALSE.equals(held) || held.toString().isBlank()) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(filters);
    more.put(key, held);
    return new ListQuery(more, sort, cursor, limit);
  }

  /** The same in another order. */
  public ListQuery sorted(Optional<Sort> order) {
    return new ListQuery(filters, order, cursor, limit);
  }

  /** The same from a cursor on. */
  public ListQuery from(Optional<String> from) {
    return new ListQuery(filters, sort, from, limit);
  }

  /** The same with so many rows. */
  public ListQuery rows(int rows) {
    return new ListQuery(filters, sort, cursor, rows);
  }
}
