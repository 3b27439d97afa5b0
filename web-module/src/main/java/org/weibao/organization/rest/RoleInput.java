package org.weibao.organization.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.organization.GiveRole;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** A role to give. */
@Schema(description = "A role to give")
public record RoleInput(
    @NotNull Role role,
    @NotNull ScopeKind scopeKind,
    @Schema(description = "Missing exactly for the whole department") Long scopeId,
    @Schema(description = "First day; today if missing") LocalDate from,
    @Schema(description = "Last day; without end if missing") LocalDate to) {

  GiveRole command() {
    return new GiveRole(
        role,
        scopeKind,
        Optional.ofNullable(scopeId),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }
}
