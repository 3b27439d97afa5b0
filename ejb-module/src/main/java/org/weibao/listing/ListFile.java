package org.weibao.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.CellText;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.listing.control.CsvTable;
import org.weibao.listing.control.TableSink;
import org.weibao.listing.control.XlsxTable;

/**
 * A list as a file: what is shown, with the same filters, order and columns, but all its pages. It
 * is read page by page while it is written, so that neither a transaction nor the memory grows with
 * it.
 */
public final class ListFile<R> {

  /** Most rows of a file. */
  public static final int MAX_ROWS = 100_000;

  private final ListDoor<R> door;
  private final ListQuery query;
  private final List<Column<R>> columns;

  private ListFile(ListDoor<R> door, ListQuery query, List<Column<R>> columns) {
    this.door = door;
    this.query = query;
    this.columns = columns.stream().flatMap(column -> column.lines().stream()).toList();
  }

  /**
   * A file of everything that fits a query.
   *
   * @param query its cursor and limit do not count
   * @param columns in their order; second lines become columns of their own
   * @throws BusinessException {@link ListingProblem#TOO_MANY_ROWS}; nothing was written yet
   */
  public static <R> ListFile<R> of(ListDoor<R> door, ListQuery query, List<Column<R>> columns) {
    long rows = door.count().count(query, MAX_ROWS + 1, true).orElseThrow();
    if (rows > MAX_ROWS) {
      throw new BusinessException(ListingProblem.TOO_MANY_ROWS, null, MAX_ROWS);
    }
    return new ListFile<>(door, query.from(Optional.empty()).rows(ListQuery.MAX_LIMIT), columns);
  }

  /** Name of the file: list and day. */
  public String name(FileFormat format, CellText text) {
    return text.word("list.file." + door.listing().name())
        + "-"
        + text.today()
        + "."
        + format.ending();
  }

  /** Writes the file, in the language and zone of the texts. */
  public void write(FileFormat format, CellText text, OutputStream out) throws IOException {
    List<String> headings = columns.stream().map(column -> text.word(column.label())).toList();
    try (TableSink sink =
        format == FileFormat.XLSX
            ? new XlsxTable(out, text, text.word("list.file." + door.listing().name()))
            : new CsvTable(out, text)) {
      sink.heading(headings);
      ListQuery next = query;
      boolean more = true;
      while (more) {
        Page<R> page = door.rows().apply(next);
        for (R row : page.rows()) {
          sink.row(columns.stream().map(column -> column.of(row)).toArray());
        }
        sink.flush();
        next = next.from(page.nextCursor());
        more = page.nextCursor().isPresent();
      }
    }
  }
}
