package org.weibao.returns.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Role;
import org.weibao.returns.ReturnRow;
import org.weibao.returns.ReturnStatus;

/** Returns that fit. */
@Schema(description = "Returns that fit, newest first")
public record ReturnPage(
    List<Item> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  /** A return in a list. */
  @Schema(name = "ReturnItem", description = "A return in a list")
  public record Item(
      String number,
      String requestNumber,
      String projectCode,
      String projectName,
      String projectNameEn,
      String deviceSerial,
      String modelName,
      String modelNameEn,
      String supplierName,
      String supplierNameEn,
      ReturnStatus status,
      @Schema(description = "Who has to decide next") Role waitingFor,
      OffsetDateTime requestedAt) {}

  static ReturnPage of(Page<ReturnRow> page, ZoneId zone) {
    return new ReturnPage(
        page.rows().stream().map(row -> item(row, zone)).toList(), page.nextCursor().orElse(null));
  }

  private static Item item(ReturnRow row, ZoneId zone) {
    return new Item(
        row.number(),
        row.requestNumber(),
        row.projectCode(),
        row.projectName(),
        row.projectNameEn(),
        row.deviceSerial(),
        row.modelName(),
        row.modelNameEn(),
        row.supplierName(),
        row.supplierNameEn(),
        row.status(),
        row.waitingFor().orElse(null),
        Instants.at(row.requestedAt(), zone));
  }
}
