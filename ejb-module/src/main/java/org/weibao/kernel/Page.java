package org.weibao.kernel;

import java.util.List;
import java.util.Optional;

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
}
