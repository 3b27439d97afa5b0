package org.weibao.repair.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.repair.VisitView;

/** A visit. */
@Schema(name = "Visit", description = "A visit")
public record VisitAnswer(
    long id,
    String requestNumber,
    String technicianName,
    OffsetDateTime arrivedAt,
    OffsetDateTime leftAt,
    String note,
    @Schema(description = "Number of the F1 written in it") String faultRecord) {

  static VisitAnswer of(VisitView view, ZoneId zone) {
    return new VisitAnswer(
        view.id(),
        view.requestNumber(),
        view.technicianName(),
        Instants.at(view.arrivedAt(), zone),
        Instants.at(view.leftAt(), zone),
        view.note().orElse(null),
        view.faultRecord().orElse(null));
  }
}
