package org.weibao.masterimport.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterImportRow;

/** Imports of master data. */
@Schema(description = "Imports of master data, the latest first")
public record MasterImportList(
    List<Item> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  /** One import. */
  @Schema(name = "MasterImportSummary")
  public record Item(
      long id,
      ImportKind kind,
      String fileName,
      String importedByName,
      OffsetDateTime startedAt,
      @Schema(description = "Absent while it runs, or if the server stopped in the middle")
          OffsetDateTime finishedAt,
      int rows,
      int created,
      int changed,
      int unchanged,
      int refused,
      OffsetDateTime undoneAt) {

    static Item of(MasterImportRow row, ZoneId zone) {
      return new Item(
          row.id(),
          row.kind(),
          row.fileName(),
          row.importedByName(),
          row.startedAt().atZone(zone).toOffsetDateTime(),
          row.finishedAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null),
          row.rows(),
          row.created(),
          row.changed(),
          row.unchanged(),
          row.refused(),
          row.undoneAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null));
    }
  }
}
