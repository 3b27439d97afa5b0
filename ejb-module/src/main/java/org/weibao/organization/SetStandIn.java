package org.weibao.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody to stand in for an absent person; both days count.
 *
 * @param roles those passed on; empty for all
 */
public record SetStandIn(
    long absentId,
    long deputyId,
    LocalDate from,
    LocalDate to,
    Set<Role> roles,
    Optional<String> reason) {

  /** Roles are copied. */
  public SetStandIn {
    roles = Set.copyOf(roles);
  }
}
