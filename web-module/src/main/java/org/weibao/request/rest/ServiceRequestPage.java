package org.weibao.request.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.kernel.rest.Instants;
import org.weibao.request.RequestRow;
import org.weibao.request.RequestStatus;
import org.weibao.request.Urgency;

/** Requests that fit. */
@Schema(description = "Requests that fit, newest first")
public record ServiceRequestPage(
    List<Item> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  /** A request in a list. */
  @Schema(name = "ServiceRequestItem", description = "A request in a list")
  public record Item(
      String number,
      String projectCode,
      String projectName,
      String projectNameEn,
      String roomLabel,
      String demand,
      Urgency urgency,
      RequestStatus status,
      String serviceCase,
      OffsetDateTime receivedAt,
      OffsetDateTime arrivalDueAt,
      OffsetDateTime arrivedAt,
      boolean late) {}

  static ServiceRequestPage of(Page<RequestRow> page, ZoneId zone) {
    return new ServiceRequestPage(
        page.rows().stream().map(row -> item(row, zone)).toList(), page.nextCursor().orElse(null));
  }

  private static Item item(RequestRow row, ZoneId zone) {
    return new Item(
        row.number(),
        row.projectCode(),
        row.projectName(),
        row.projectNameEn(),
        row.roomLabel().orElse(null),
        row.demand(),
        row.urgency(),
        row.status(),
        row.serviceCase().orElse(null),
        Instants.at(row.receivedAt(), zone),
        Instants.at(row.arrivalDueAt(), zone),
        Instants.at(row.arrivedAt(), zone),
        row.late());
  }
}
