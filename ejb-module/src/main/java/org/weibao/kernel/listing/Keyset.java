package org.weibao.kernel.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a sorted list from a mark on, without counting what lies before it. Rows without a sort
 * value come last in both directions, by id; they are asked for apart, so that one index serves all
 * four orders.
 */
final class Keyset {

  /** Rows with a sort value, or those without. */
  enum Stretch {
    /** All rows; the sort value is never null. */
    ALL,
    WITH_VALUE,
    WITHOUT_VALUE
  }

  /** Reads rows of one stretch in order. */
  interface Source<T> {

    /**
     * @param after the last row before; empty at the beginning of the stretch
     */
    List<T> read(Stretch stretch, Optional<Mark> after, int rows);
  }

  private Keyset() {}

  static <T> List<T> read(boolean nullable, Optional<Mark> after, int rows, Source<T> source) {
    if (!nullable) {
      return source.read(Stretch.ALL, after, rows);
    }
    boolean amongTheLast = after.isPresent() && after.get().value().isEmpty();
    List<T> found = new ArrayList<>();
    if (!amongTheLast) {
      found.addAll(source.read(Stretch.WITH_VALUE, after, rows));
    }
    if (found.size() < rows) {
      found.addAll(
          source.read(
              Stretch.WITHOUT_VALUE, amongTheLast ? after : Optional.empty(), rows - found.size()));
    }
    return found;
  }
}
