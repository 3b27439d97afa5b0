package org.weibao.masterimport.entity;

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
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterImportRow;

/** The list of imports of master data. */
final class MasterImportListing {

  static final String SELECT = "i.*, p.display_name, u.display_name as undone_name";

  static final String FROM =
      "from master_import i join person p on p.id = i.imported_by"
          + " left join person u on u.id = i.undone_by";

  static final Listing<MasterImportRow> IMPORTS =
      new Listing<>(
          "master-imports",
          SELECT,
          FROM,
          "i.id",
          Sort.descending("startedAt"),
          columns(),
          filters(),
          MasterImportListing::row);

  private MasterImportListing() {}

  private static List<Column<MasterImportRow>> columns() {
    return List.of(
        Column.of("startedAt", "import.startedAt", Kind.INSTANT, MasterImportRow::startedAt)
            .sortedBy("i.started_at", Type.INSTANT),
        Column.of("file", "import.file", Kind.ID, MasterImportRow::fileName),
        Column.of("kind", "masterimport.kind", Kind.CHOICE, MasterImportRow::kind),
        Column.of("by", "import.by", Kind.TEXT, MasterImportRow::importedByName),
        Column.of("rows", "import.rows", Kind.NUMBER, MasterImportRow::rows),
        Column.of("created", "enum.RowOutcome.CREATED", Kind.NUMBER, MasterImportRow::created),
        Column.of("changed", "enum.RowOutcome.CHANGED", Kind.NUMBER, MasterImportRow::changed),
        Column.of(
            "unchanged", "enum.RowOutcome.UNCHANGED", Kind.NUMBER, MasterImportRow::unchanged),
        Column.of("refused", "enum.RowOutcome.REFUSED", Kind.NUMBER, MasterImportRow::refused),
        Column.of("undoneAt", "masterimport.undone", Kind.INSTANT, MasterImportRow::undoneAt));
  }

  private static List<Filter> filters() {
    return Stream.concat(
            Stream.of(
                Filter.text(
                    "text",
                    "imports.text",
                    "(i.file_name ilike :text or p.display_name ilike :text)"),
                Filter.choice("kind", "masterimport.kind", ImportKind.class, "i.kind"),
                Filter.flag("refused", "imports.with-rejected", "i.refused > 0")),
            Filter.period("list.filter.from", "list.filter.to", "i.started_at").stream())
        .toList();
  }

  static MasterImportRow row(Row row, Instant now) {
    return new MasterImportRow(
        row.number("id"),
        row.constant("kind", ImportKind.class),
        row.text("file_name"),
        row.number("imported_by"),
        row.text("display_name"),
        row.instant("started_at"),
        row.optionalInstant("finished_at"),
        row.integer("row_count"),
        row.integer("created"),
        row.integer("changed"),
        row.integer("unchanged"),
        row.integer("refused"),
        row.optionalInstant("undone_at"),
        row.optionalText("undone_name"));
  }
}
