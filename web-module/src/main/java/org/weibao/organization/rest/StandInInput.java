package org.weibao.organization.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.organization.Role;
import org.weibao.organization.SetStandIn;

/** Somebody to stand in for a person. */
@Schema(description = "Somebody to stand in for a person; both days count")
public record StandInInput(
    @NotNull Long deputyId,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Schema(description = "The one role that is passed on; all if missing") Role role,
    @Size(max = 200) String reason) {

  SetStandIn command(long absentId) {
    return new SetStandIn(
        absentId,
        deputyId,
        from,
        to,
        role == null ? Set.of() : Set.of(role),
        Optional.ofNullable(reason));
  }
}
