package org.weibao.registerimport.entity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Column;
import org.weibao.kernel.listing.Filter;
import org.weibao.kernel.listing.Kind;
import org.weibao.kernel.listing.Listing;
import org.weibao.kernel.listing.Sort;
import org.weibao.kernel.listing.SortKey.Type;
import org.weibao.registerimport.ImportSummary;

/** The list of imports. */
final class ImportListing {

  static final Listing<ImportSummary> IMPORTS =
      new Listing<>(
          "imports",
          "i.*, p.display_name",
          "from register_import i left join person p on p.id = i.imported_by",
          "i.id",
          Sort.descending("startedAt"),
          columns(),
          filters(),
          ImportListing::row);

  private ImportListing() {}

  private static List<Column<ImportSummary>> columns() {
    return List.of(
        Column.of("startedAt", "import.startedAt", Kind.INSTANT, ImportSummary::startedAt)
            .sortedBy("i.started_at", Type.INSTANT),
        Column.of("file", "import.file", Kind.ID, ImportSummary::fileName),
        Column.of("by", "import.by", Kind.TEXT, ImportSummary::importedByName),
        Column.of("rows", "import.rows", Kind.NUMBER, ImportSummary::rows),
        Column.of("imported", "import.imported", Kind.NUMBER, ImportSummary::imported),
        Column.of("alreadyThere", "import.alreadyThere", Kind.NUMBER, ImportSummary::alreadyThere),
        Column.of("rejected", "import.rejected", Kind.NUMBER, ImportSummary::rejected),
        Column.of("finishedAt", "imports.finishedAt", Kind.INSTANT, ImportSummary::finishedAt)
            .hidden());
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text(
                    "text",
                    "imports.text",
                    "(i.file_name ilike :text or p.display_name ilike :text)"),
                Filter.flag("rejected", "imports.with-rejected", "i.rejected > 0")),
            Filter.period("list.filter.from", "list.filter.to", "i.started_at").stream())
        .toList();
  }

  private static ImportSummary row(Row row, Instant now) {
    return new ImportSummary(
        row.number("id"),
        row.text("file_name"),
        row.text("display_name"),
        row.instant("started_at"),
        row.optionalInstant("finished_at"),
        row.integer("row_count"),
        row.integer("imported"),
        row.integer("already_there"),
        row.integer("rejected"));
  }
}
