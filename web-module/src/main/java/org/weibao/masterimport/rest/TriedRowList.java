package org.weibao.masterimport.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a try said of rows. */
@Schema(name = "MasterImportTriedRows", description = "What a try said of each row, in their order")
public record TriedRowList(
    List<MasterImportAnswer.Row> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {}
