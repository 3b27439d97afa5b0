package org.weibao.kernel.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.PageSql.Cut;

/**
 * What a list shows and how it is read. SQL stands in the definition and nowhere in a query; values
 * of a query are bound. SQL may use {@code :now} and {@code :today}.
 *
 * @param name names it in addresses, stored views and files; never changed
 * @param select columns of the result, without {@code select}
 * @param from tables, with {@code from}
 * @param id expression of a unique number, the last word on order
 * @param order order unless another is asked for
 * @param reader makes a row; also told what time it is
 * @param words finds parts of texts, in lists that grow long
 */
public record Listing<R>(
    String name,
    String select,
    String from,
    String id,
    Sort order,
    List<Column<R>> columns,
    List<Filter> filters,
    BiFunction<Row, Instant, R> reader,
    Optional<Words> words) {

  private static final String NOW = "now";
  private static final String TODAY = "today";

  /** The order must be one of a column that can be sorted by. */
  public Listing {
    columns = List.copyOf(columns);
    filters = List.copyOf(filters);
  }

  /** A list that finds texts by what its filter says, or has none. */
  public Listing(
      String name,
      String select,
      String from,
      String id,
      Sort order,
      List<Column<R>> columns,
      List<Filter> filters,
      BiFunction<Row, Instant, R> reader) {
    this(name, select, from, id, order, columns, filters, reader, Optional.empty());
  }

  /** The same list, with an index of words. */
  public Listing<R> with(Words index) {
    return new Listing<>(
        name, select, from, id, order, columns, filters, reader, Optional.of(index));
  }

  /** A column by key. */
  public Optional<Column<R>> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /** Whether the list can be sorted so. */
  public boolean sorts(Sort sort) {
    return column(sort.column()).flatMap(Column::sort).isPresent();
  }

  /**
   * A page, found by key and not by offset.
   *
   * @param within condition of what the caller may see; empty, or begins with {@code and}
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} for a cursor that is not of this
   *     list and order; {@link CommonProblem#BAD_SORT} for an order that it does not have
   */
  public Page<R> page(EntityManager em, ListQuery query, Clock clock, String within) {
    Sort sort = query.sort().orElse(order);
    SortKey key =
        column(sort.column())
            .flatMap(Column::sort)
            .orElseThrow(() -> new BusinessException(CommonProblem.BAD_SORT, "sort", sort));
    Optional<Mark> after = query.cursor().map(text -> Mark.parse(text, sort));
    Instant now = clock.instant();
    Map<String, Object> parameters = new HashMap<>();
    Conditions where = where(query, clock, within, parameters);
    List<Row> found =
        Keyset.read(
            key.nullable(),
            after,
            query.limit() + 1,
            (stretch, mark, rows) ->
                rows(em, new Stretch(key, sort, stretch, mark, rows), where, parameters, clock));
    return cut(found, query.limit(), sort, now);
  }

  /**
   * How many rows fit, counted up to a limit.
   *
   * @param within as for a page
   * @param atAnyCost also if telling can mean to look at every row
   * @return empty if it was not at any cost, and is costly
   */
  public Optional<Long> count(
      EntityManager em, ListQuery query, int limit, boolean atAnyCost, Clock clock, String within) {
    boolean costly =
        filters.stream().anyMatch(f -> f.isCostly() && query.filters().containsKey(f.key()));
    return costly && !atAnyCost
        ? Optional.empty()
        : Optional.of(count(em, query, limit, clock, within));
  }

  private long count(EntityManager em, ListQuery query, int limit, Clock clock, String within) {
    Map<String, Object> parameters = new HashMap<>();
    Conditions where = where(query, clock, within, parameters);
    PageSql page = new PageSql(select, from, id);
    String sql =
        where.byText()
            ? page.counted(where, words.orElseThrow(), limit)
            : page.counted(where, limit);
    return Row.find(em, sql, bound(sql, parameters, clock, clock.instant()))
        .orElseThrow()
        .number("n");
  }

  private record Stretch(
      SortKey key, Sort sort, Keyset.Stretch which, Optional<Mark> after, int rows) {}

  private List<Row> rows(
      EntityManager em,
      Stretch stretch,
      Conditions filters,
      Map<String, Object> filterValues,
      Clock clock) {
    Map<String, Object> parameters = new HashMap<>(filterValues);
    boolean usual = stretch.sort().equals(order);
    Conditions where = among(stretch, filters, usual, parameters);
    PageSql page = new PageSql(select, from, id);
    Cut cut = new Cut(stretch.key().sql(), stretch.sort().descending(), stretch.rows());
    String sql;
    if (!where.byText()) {
      sql = page.plain(where, cut);
    } else if (usual) {
      sql = page.searched(where, words.orElseThrow(), cut);
    } else {
      sql = page.sorted(where, words.orElseThrow(), cut);
    }
    return Row.list(em, sql, bound(sql, parameters, clock, clock.instant()));
  }

  private Conditions among(
      Stretch stretch, Conditions filters, boolean usual, Map<String, Object> parameters) {
    String sortSql = stretch.key().sql();
    Conditions where =
        switch (stretch.which()) {
          case WITH_VALUE -> filters.and(sortSql + " is not null");
          case WITHOUT_VALUE -> filters.and(sortSql + " is null");
          default -> filters;
        };
    if (stretch.after().isEmpty()) {
      return where;
    }
    String after = after(stretch, stretch.after().get(), parameters);
    return usual && words.isPresent() ? where.beyond(after, words.get().after()) : where.and(after);
  }

  private String after(Stretch stretch, Mark mark, Map<String, Object> parameters) {
    String beyond = stretch.sort().descending() ? " < " : " > ";
    parameters.put("afterId", mark.id());
    if (mark.value().isEmpty()) {
      return id + beyond + ":afterId";
    }
    parameters.put("after", stretch.key().value(mark.value().get()));
    return "(" + stretch.key().sql() + ", " + id + ")" + beyond + "(:after, :afterId)";
  }

  private Conditions where(
      ListQuery query, Clock clock, String within, Map<String, Object> parameters) {
    Conditions where = Conditions.within(within);
    for (Filter filter : filters) {
      Object value = query.filters().get(filter.key());
      if (value != null) {
        String condition = filter.condition(value, clock.getZone(), parameters);
        where =
            words.isPresent()
                ? where.and(words.get(), filter, value, condition)
                : where.and(condition);
      }
    }
    return where;
  }

  private static Map<String, Object> bound(
      String sql, Map<String, Object> parameters, Clock clock, Instant now) {
    Map<String, Object> all = new HashMap<>(parameters);
    if (sql.contains(":" + NOW)) {
      all.put(NOW, now);
    }
    if (sql.contains(":" + TODAY)) {
      all.put(TODAY, LocalDate.ofInstant(now, clock.getZone()));
    }
    return all;
  }

  private Page<R> cut(List<Row> found, int limit, Sort sort, Instant now) {
    boolean more = found.size() > limit;
    List<Row> shown = more ? found.subList(0, limit) : found;
    Optional<String> next =
        more ? Optional.of(mark(shown.get(limit - 1), sort).toString()) : Optional.empty();
    return new Page<>(shown.stream().map(row -> reader.apply(row, now)).toList(), next);
  }

  private Mark mark(Row row, Sort sort) {
    SortKey.Type type = column(sort.column()).flatMap(Column::sort).orElseThrow().type();
    Optional<?> value =
        switch (type) {
          case TEXT -> row.optionalText("list_sort");
          case NUMBER -> row.optionalNumber("list_sort");
          case INSTANT -> row.optionalInstant("list_sort");
          case DATE -> row.optionalDate("list_sort");
        };
    return new Mark(sort, value.map(Object::toString), row.number("list_id"));
  }
}
