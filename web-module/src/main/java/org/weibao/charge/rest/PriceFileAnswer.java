package org.weibao.charge.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.PriceFileResult;
import org.weibao.kernel.Messages;

/** What became of a file of prices. */
@Schema(description = "What became of a file of prices; it is taken as a whole or not at all")
public record PriceFileAnswer(
    boolean taken,
    @Schema(description = "Rows that are right") int lines,
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<RowProblem> problems) {

  /** Why a row is wrong. */
  @Schema(name = "PriceRowProblem")
  public record RowProblem(int row, String column, String value, String code, String reason) {}

  static PriceFileAnswer of(PriceFileResult result, Locale language) {
    return new PriceFileAnswer(
        result.taken(),
        result.lines().size(),
        result.added(),
        result.changed(),
        result.removed(),
        result.problems().stream()
            .map(
                problem ->
                    new RowProblem(
                        problem.row(),
                        problem.column(),
                        problem.value(),
                        problem.code(),
                        Messages.text(
                            language, "problem." + problem.code(), problem.arguments().toArray())))
            .toList());
  }
}
