package org.weibao.workorder.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.WorkReport;

/** What a device tells of a visit, in the order in which it happened; all or nothing. */
@Schema(
    name = "WorkEvents",
    description =
        "What a device tells of a visit, in its order. offsetMillis is what has to be added to the"
            + " device's time to get ours: the time of GET /v1/time less the device's own, half way"
            + " through the call")
public record WorkEventsInput(
    // Described above: the generator of the document takes a described offset for a setter.
    Long offsetMillis, @NotNull List<@Valid @NotNull WorkEventInput> events) {

  /** Events are copied. */
  public WorkEventsInput {
    events = events == null ? null : List.copyOf(events);
  }

  List<WorkReport> commands() {
    List<WorkReport> reports = new ArrayList<>();
    for (WorkEventInput event : events) {
      reports.add(event.command(reports.size()));
    }
    return reports;
  }
}
