package org.weibao.organization.control;

import java.time.LocalDate;
import java.util.Set;
import org.weibao.organization.Role;

/**
 * Days on which somebody stands in for somebody else; both ends count.
 *
 * @param roles those passed on; empty for all
 */
public record Absence(long absentId, long deputyId, LocalDate from, LocalDate to, Set<Role> roles) {

  /** Roles are copied. */
  public Absence {
    roles = Set.copyOf(roles);
  }

  boolean isOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean passesOn(Role role) {
    return StandIns.mayBePassedOn(role) && (roles.isEmpty() || roles.contains(role));
  }
}
