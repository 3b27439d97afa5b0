package org.weibao.stock.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.stock.BalanceRow;
import org.weibao.stock.LocationKind;

/** What is where. */
@Schema(description = "What is where, by place and model")
public record BalanceList(List<Balance> items) {

  /** Devices of a model at a place. */
  @Schema(description = "Devices of a model at a place; below zero only where goods enter the book")
  public record Balance(
      @Schema(example = "STORE-GZ") String locationCode,
      LocationKind kind,
      String locationName,
      String locationNameEn,
      String modelCode,
      String modelName,
      String modelNameEn,
      long quantity) {}

  static BalanceList of(List<BalanceRow> rows) {
    return new BalanceList(
        rows.stream()
            .map(
                row ->
                    new Balance(
                        row.locationCode(),
                        row.kind(),
                        row.locationName(),
                        row.locationNameEn(),
                        row.modelCode(),
                        row.modelName(),
                        row.modelNameEn(),
                        row.quantity()))
            .toList());
  }
}
