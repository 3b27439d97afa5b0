package org.weibao.privacy.control;

import java.util.List;
import org.weibao.kernel.Row;

/**
 * One kind of things in an export.
 *
 * @param name of its files, without ending
 * @param columns names in their order
 * @param rows values as text, null for none
 */
public record ExportTable(String name, List<String> columns, List<List<String>> rows) {

  /** The rows of a query, each with the query's columns. */
  public static ExportTable of(String name, List<Row> rows) {
    List<String> columns = rows.isEmpty() ? List.of() : rows.get(0).columns();
    return new ExportTable(
        name,
        columns,
        rows.stream()
            .map(
                row ->
                    columns.stream().map(column -> row.optionalText(column).orElse(null)).toList())
            .toList());
  }
}
