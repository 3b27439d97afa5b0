package org.weibao.maintenance.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.maintenance.MaintenanceFormRow;

/** A page of register forms. */
@Schema(description = "A page of register forms of maintenance")
public record MaintenanceFormPage(
    List<MaintenanceFormRowAnswer> items,
    @Schema(description = "Where the next page begins; none on the last") String nextCursor) {

  static MaintenanceFormPage of(Page<MaintenanceFormRow> page, ZoneId zone) {
    return new MaintenanceFormPage(
        page.rows().stream().map(row -> MaintenanceFormRowAnswer.of(row, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
