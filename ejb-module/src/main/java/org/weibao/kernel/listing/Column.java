package org.weibao.kernel.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key names it in addresses and stored choices; never changed
 * @param label key of its heading in the catalogue
 * @param value reads it from a row; null and an empty {@link Optional} are empty cells
 * @param sort what it is sorted by; empty if no index serves that
 * @param shown whether it is seen by people who never chose columns
 * @param below a second line in the same cell; in files a column of its own
 */
public record Column<R>(
    String key,
    String label,
    Kind kind,
    Function<R, ?> value,
    Optional<SortKey> sort,
    boolean shown,
    Optional<Column<R>> below) {

  /** A column that is shown and not sorted by. */
  public static <R> Column<R> of(String key, String label, Kind kind, Function<R, ?> value) {
    return new Column<>(key, label, kind, value, Optional.empty(), true, Optional.empty());
  }

  /** The same, sorted by something that every row has. */
  public Column<R> sortedBy(String sql, SortKey.Type type) {
    return with(Optional.of(new SortKey(sql, type, false)), shown, below);
  }

  /** The same, sorted by something that rows may lack. */
  public Column<R> sortedByNullable(String sql, SortKey.Type type) {
    return with(Optional.of(new SortKey(sql, type, true)), shown, below);
  }

  /** The same, seen only by those who choose it. */
  public Column<R> hidden() {
    return with(sort, false, below);
  }

  /** The same with a second line. */
  public Column<R> above(Column<R> line) {
    return with(sort, shown, Optional.of(line));
  }

  /** What a row holds; null if nothing. */
  public Object of(R row) {
    Object held = value.apply(row);
    return held instanceof Optional<?> optional ? optional.orElse(null) : held;
  }

  /** This column and, if there is one, its second line. */
  public List<Column<R>> lines() {
    return below.isPresent() ? List.of(this, below.get()) : List.of(this);
  }

  private Column<R> with(Optional<SortKey> sort, boolean shown, Optional<Column<R>> below) {
    return new Column<>(key, label, kind, value, sort, shown, below);
  }
}
