package org.weibao.kernel;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts several kinds of work of one capability in one query, and lists the rows of one kind by
 * the very condition that counted them.
 *
 * @param <D> the kinds of work
 */
public final class Duties<D extends Enum<D>> {

  private final Class<D> type;
  private final String from;
  private final Function<D, String> condition;
  private final Map<String, Object> parameters = new HashMap<>();

  /**
   * Work that is found in some tables.
   *
   * @param from from the word {@code from} to the end of a {@code where} that all kinds share
   * @param condition what makes a row one of a kind
   */
  public Duties(Class<D> type, String from, Function<D, String> condition) {
    this.type = type;
    this.from = from;
    this.condition = condition;
  }

  /** Binds a parameter that the conditions name. */
  public Duties<D> with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** How many rows there are of each of these kinds. */
  public Map<D, Long> count(EntityManager em, Set<D> kinds) {
    Map<D, Long> counts = new EnumMap<>(type);
    if (kinds.isEmpty()) {
      return counts;
    }
    StringBuilder sql = new StringBuilder("select ");
    for (D kind : kinds) {
      sql.append(sql.length() == "select ".length() ? "" : ", ")
          .append("count(*) filter (where ")
          .append(condition.apply(kind))
          .append(") as ")
          .append(column(kind));
    }
    String text = sql.append(' ').append(from).toString();
    Row row = Row.find(em, text, named(text)).orElseThrow();
    kinds.forEach(kind -> counts.put(kind, row.number(column(kind))));
    return counts;
  }

  /**
   * Rows of one kind.
   *
   * @param columns what to select
   * @param order what to sort by
   */
  public List<Row> list(
      EntityManager em, D kind, String columns, String order, int limit, int offset) {
    String sql =
        "select %s %s and (%s) order by %s limit :limit offset :offset"
            .formatted(columns, from, condition.apply(kind), order);
    Map<String, Object> bound = named(sql);
    bound.put("limit", limit);
    bound.put("offset", offset);
    return Row.list(em, sql, bound);
  }

  /** Only what the text names: the provider refuses a parameter too many. */
  private Map<String, Object> named(String sql) {
    Map<String, Object> bound = new HashMap<>();
    parameters.forEach(
        (name, value) -> {
          if (sql.contains(":" + name)) {
            bound.put(name, value);
          }
        });
    return bound;
  }

  private String column(D kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
