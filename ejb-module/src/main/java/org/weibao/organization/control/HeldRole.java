package org.weibao.organization.control;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/**
 * A role that was given to a person.
 *
 * @param to last day; empty without end
 */
public record HeldRole(
    long personId,
    Role role,
    ScopeKind scopeKind,
    Optional<Long> scopeId,
    LocalDate from,
    Optional<LocalDate> to) {

  /** Whether it is held on a day; both ends count. */
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }
}
