package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.TakePartBack;

/** A part was not used after all. */
@Schema(name = "UsedPartBack", description = "A part was not used after all, and why it was said")
public record PartBackInput(
    @Size(max = 80) String id,
    @NotNull OffsetDateTime deviceTime,
    Long offsetMillis,
    @NotBlank @Size(max = TakePartBack.REASON_LENGTH) String reason) {

  TakePartBack command() {
    return new TakePartBack(
        Optional.ofNullable(id),
        reason,
        deviceTime.toInstant(),
        Duration.ofMillis(Objects.requireNonNullElse(offsetMillis, 0L)));
  }
}
