package org.weibao.audit;

import java.util.Map;
import java.util.Objects;

/**
 * A change of business data by SQL.
 *
 * @param thing what the trail calls the thing, as an entity is called, for example {@code
 *     StockBalance}
 * @param sql one {@code insert}, {@code update} or {@code delete} that ends with {@code returning}:
 *     what it returns is what the trail tells, a column {@code x_before} as the value that {@code
 *     x} had before
 * @param parameters by name
 */
public record SqlChange(Operation operation, String thing, String sql, Map<String, ?> parameters) {

  /** The statement must say what it changed. */
  public SqlChange {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(thing, "thing");
    if (!sql.contains("returning ")) {
      throw new IllegalArgumentException("a tracked statement needs a returning clause: " + sql);
    }
  }
}
