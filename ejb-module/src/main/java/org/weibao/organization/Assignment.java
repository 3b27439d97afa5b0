package org.weibao.organization;

import java.util.Objects;
import java.util.Optional;

/**
 * A role that a person may use on a day.
 *
 * @param scopeKind what the role is limited to
 * @param scopeId id of that region, city, project, property centre or supplier; empty for the whole
 *     department
 * @param actingFor the absent person who holds the role and for whom this one stands in; empty if
 *     the role is his own
 */
public record Assignment(
    Role role, ScopeKind scopeKind, Optional<Long> scopeId, Optional<Long> actingFor) {

  /** All are always known. */
  public Assignment {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scopeKind, "scope kind");
    Objects.requireNonNull(scopeId, "scope id");
    Objects.requireNonNull(actingFor, "acting for");
  }
}
