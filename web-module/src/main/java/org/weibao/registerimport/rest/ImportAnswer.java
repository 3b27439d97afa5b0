package org.weibao.registerimport.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Messages;
import org.weibao.registerimport.ImportResult;
import org.weibao.registerimport.RowProblem;

/** What became of a register file. */
@Schema(name = "RegisterImport", description = "What became of a register file")
public record ImportAnswer(
    long id,
    @Schema(example = "F5-2026-11.xlsx") String fileName,
    @Schema(description = "Rows with content below the headers") int rows,
    @Schema(description = "New service requests") int imported,
    @Schema(description = "Rows that had been registered before") int alreadyThere,
    @Schema(description = "Rows with problems") int rejected,
    List<Row> problems) {

  /** Why a row was not imported. */
  @Schema(name = "RegisterImportProblem", description = "Why a row was not imported")
  public record Row(
      @Schema(description = "As the spreadsheet numbers it, from 1") int row,
      @Schema(description = "Key of the column; absent if the whole row is at fault") String column,
      @Schema(description = "Name of the column in the language asked for") String columnName,
      @Schema(description = "What stood there") String value,
      String code,
      @Schema(description = "The reason in the language asked for") String message) {}

  static ImportAnswer of(ImportResult result, Locale locale) {
    return new ImportAnswer(
        result.id(),
        result.fileName(),
        result.rows(),
        result.imported(),
        result.alreadyThere(),
        result.rejected(),
        result.problems().stream().map(problem -> row(problem, locale)).toList());
  }

  private static Row row(RowProblem problem, Locale locale) {
    boolean wholeRow = problem.column().isEmpty();
    return new Row(
        problem.row(),
        wholeRow ? null : problem.column(),
        wholeRow ? null : Messages.text(locale, "registerimport.column." + problem.column()),
        problem.value(),
        problem.code(),
        Messages.text(locale, "problem." + problem.code(), problem.arguments().toArray()));
  }
}
