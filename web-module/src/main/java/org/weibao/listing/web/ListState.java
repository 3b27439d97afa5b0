package org.weibao.listing.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.web.Query;

/**
 * What an address, or a saved view, asks of a list. What a list does not know is passed over:
 * addresses are typed and shortened by people, and lists change.
 *
 * @param filters values by filter
 * @param columns keys in their order; empty for those of the person or of the list
 */
record ListState(
    Map<String, Object> filters,
    Optional<Sort> sort,
    List<String> columns,
    Optional<Integer> rows) {

  static final String SORT = "sort";
  static final String COLUMNS = "columns";
  static final String ROWS = "rows";

  /** Rows that a page may have. */
  static final List<Integer> PAGE_ROWS = List.of(25, 50, 100, 200);

  /** Reads the parameters of an address. */
  static ListState read(Listing<?> listing, Function<String, Optional<String>> parameters) {
    Map<String, Object> filters = new LinkedHashMap<>();
    for (Filter filter : listing.filters()) {
      parameters
          .apply(filter.key())
          .flatMap(filter::read)
          .ifPresent(value -> filters.put(filter.key(), value));
    }
    return new ListState(
        filters,
        parameters.apply(SORT).map(Sort::parse).filter(listing::sorts),
        parameters.apply(COLUMNS).map(keys -> known(listing, keys)).orElse(List.of()),
        parameters.apply(ROWS).flatMap(ListState::rows));
  }

  /** Reads the query of a saved view. */
  static ListState parse(Listing<?> listing, String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      int at = pair.indexOf('=');
      if (at > 0) {
        parameters.put(pair.substring(0, at), decoded(pair.substring(at + 1)));
      }
    }
    return read(listing, name -> Optional.ofNullable(parameters.get(name)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static List<String> known(Listing<?> listing, String keys) {
    return Arrays.stream(keys.split(",", -1))
        .distinct()
        .filter(key -> listing.column(key).isPresent())
        .toList();
  }

  private static Optional<Integer> rows(String text) {
    return PAGE_ROWS.stream().filter(rows -> rows.toString().equals(text)).findFirst();
  }

  /** The columns to show: of the address, else the person's, else the list's own. */
  <R> List<Column<R>> shown(Listing<R> listing, List<String> chosen) {
    List<String> keys = columns.isEmpty() ? chosen : columns;
    List<Column<R>> wanted = keys.stream().map(listing::column).flatMap(Optional::stream).toList();
    return wanted.isEmpty() ? listing.columns().stream().filter(Column::shown).toList() : wanted;
  }

  /** The same without one filter. */
  ListState without(String filter) {
    Map<String, Object> fewer = new LinkedHashMap<>(filters);
    fewer.remove(filter);
    return new ListState(fewer, sort, columns, rows);
  }

  /** The same in another order. */
  ListState sorted(Sort order) {
    return new ListState(filters, Optional.of(order), columns, rows);
  }

  /** The same with so many rows. */
  ListState of(int pageRows) {
    return new ListState(filters, sort, columns, Optional.of(pageRows));
  }

  /** The address again. */
  Query query() {
    Query query = new Query();
    filters.forEach((key, value) -> query.with(key, Filter.written(value)));
    return query
        .with(SORT, sort.orElse(null))
        .with(COLUMNS, String.join(",", columns))
        .with(ROWS, rows.orElse(null));
  }
}
