package org.weibao.masterimport.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Messages;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.MasterImportRow;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;

/** What a file did. */
@Schema(name = "MasterImport", description = "What a file of master data did")
public record MasterImportAnswer(
    long id,
    ImportKind kind,
    String fileName,
    int rows,
    int created,
    int changed,
    int unchanged,
    int refused,
    @Schema(description = "Whether it was undone") boolean undone,
    @Schema(description = "Rows that were refused, one item for each fault") List<Row> items) {

  /** What became of a row. */
  @Schema(name = "MasterImportItem")
  public record Row(
      @Schema(description = "As the user's program numbers it, from 1") int row,
      @Schema(description = "What the row is about") String name,
      RowOutcome outcome,
      @Schema(description = "Column at fault; absent if the whole row is") String column,
      String value,
      String code,
      @Schema(description = "In the language asked for") String reason) {

    /** One, or one for each fault. */
    static Stream<Row> of(RowResult result, Locale language) {
      return result.faults().isEmpty()
          ? Stream.of(
              new Row(result.row(), result.name(), result.outcome(), null, null, null, null))
          : result.faults().stream().map(fault -> of(fault, result.name(), language));
    }

    static Row of(RowFault fault, String name, Locale language) {
      return new Row(
          fault.row(),
          name,
          RowOutcome.REFUSED,
          fault.column().isEmpty() ? null : fault.column(),
          fault.value(),
          fault.code(),
          Messages.text(language, "problem." + fault.code(), fault.arguments().toArray()));
    }
  }

  static MasterImportAnswer of(MasterImportRow row, List<RowFault> faults, Locale language) {
    return new MasterImportAnswer(
        row.id(),
        row.kind(),
        row.fileName(),
        row.rows(),
        row.created(),
        row.changed(),
        row.unchanged(),
        row.refused(),
        row.undoneAt().isPresent(),
        faults.stream().map(fault -> Row.of(fault, null, language)).toList());
  }
}
