package org.weibao.intake.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.request.RequestStatus;

/** Requests about the same device or room. */
@Schema(name = "RelatedRequests")
public record RelatedAnswer(
    @Schema(description = "The earlier request that this one repeats") String duplicateOf,
    @Schema(description = "Requests that repeat this one") List<String> duplicates,
    @Schema(description = "Open or closed a short while before") List<Entry> items) {

  /** One of them. */
  @Schema(name = "RelatedRequest")
  public record Entry(
      String number,
      String demand,
      RequestStatus status,
      OffsetDateTime receivedAt,
      OffsetDateTime closedAt,
      @Schema(description = "The same device; otherwise the same room") boolean sameDevice,
      @Schema(description = "Closed so shortly before that the fault has come back")
          boolean repeat) {}
}
