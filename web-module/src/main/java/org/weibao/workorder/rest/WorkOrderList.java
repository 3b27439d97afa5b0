package org.weibao.workorder.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.WorkOrderView;

/** Work orders. */
@Schema(description = "Work orders, by time")
public record WorkOrderList(List<WorkOrderAnswer> items) {

  static WorkOrderList of(List<WorkOrderView> views, ZoneId zone) {
    return new WorkOrderList(
        views.stream().map(view -> WorkOrderAnswer.of(view, null, zone)).toList());
  }
}
