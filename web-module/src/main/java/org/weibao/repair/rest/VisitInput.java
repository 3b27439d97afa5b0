package org.weibao.repair.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.repair.RecordVisit;

/** Somebody was on site. */
@Schema(name = "NewVisit", description = "Somebody was on site")
public record VisitInput(
    @Schema(description = "Stops the arrival clock") @NotNull OffsetDateTime arrivedAt,
    OffsetDateTime leftAt,
    @Size(max = RecordVisit.NOTE_LENGTH) String note) {

  RecordVisit command() {
    return new RecordVisit(
        arrivedAt.toInstant(),
        Optional.ofNullable(leftAt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(note));
  }
}
