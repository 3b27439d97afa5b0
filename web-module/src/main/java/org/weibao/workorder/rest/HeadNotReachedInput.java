package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.workorder.HeadChannel;
import org.weibao.workorder.HeadNotReached;

/** That the head of the department could not be reached. */
@Schema(name = "NewHeadNotReached")
public record HeadNotReachedInput(
    @Schema(description = "When it was tried last") @NotNull OffsetDateTime triedAt,
    @NotNull HeadChannel channel,
    @Size(max = HeadNotReached.NOTE_LENGTH) String note) {

  HeadNotReached command() {
    return new HeadNotReached(triedAt.toInstant(), channel, Optional.ofNullable(note));
  }
}
