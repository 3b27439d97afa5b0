package org.weibao.masterimport;

import java.util.List;
import java.util.Optional;

/**
 * What a file did, or would do.
 *
 * @param id of the import; empty if it was only tried
 * @param rows rows in the file's order; of an import that was stored only those that were refused
 */
public record MasterImportResult(
    Optional<Long> id,
    ImportKind kind,
    String fileName,
    int created,
    int changed,
    int unchanged,
    int refused,
    List<RowResult> rows) {

  /** Rows are copied. */
  public MasterImportResult {
    rows = List.copyOf(rows);
  }

  /** All rows of the file. */
  public int total() {
    return created + changed + unchanged + refused;
  }
}
