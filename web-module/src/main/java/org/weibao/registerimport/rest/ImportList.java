package org.weibao.registerimport.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.registerimport.ImportSummary;

/** The latest imports. */
@Schema(name = "RegisterImportList", description = "The latest imports, newest first")
public record ImportList(List<Item> items) {

  /** An import in the list. */
  @Schema(name = "RegisterImportItem", description = "An import in the list")
  public record Item(
      long id,
      String fileName,
      String importedByName,
      OffsetDateTime startedAt,
      @Schema(description = "Absent while it runs, or if the server stopped in the middle")
          OffsetDateTime finishedAt,
      int rows,
      int imported,
      int alreadyThere,
      int rejected) {}

  static ImportList of(List<ImportSummary> imports, ZoneId zone) {
    return new ImportList(
        imports.stream()
            .map(
                summary ->
                    new Item(
                        summary.id(),
                        summary.fileName(),
                        summary.importedByName(),
                        Instants.at(summary.startedAt(), zone),
                        Instants.at(summary.finishedAt(), zone),
                        summary.rows(),
                        summary.imported(),
                        summary.alreadyThere(),
                        summary.rejected()))
            .toList());
  }
}
