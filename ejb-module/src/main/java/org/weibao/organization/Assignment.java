package org.weibao.organization;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A role that somebody holds today, and where.
 *
 * @param scopeId id of the region, city, project, property centre or supplier; empty for the whole
 *     department
 */
public record Assignment(Role role, ScopeKind scopeKind, OptionalLong scopeId) {

  /** All are always known. */
  public Assignment {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scopeKind, "scope kind");
    Objects.requireNonNull(scopeId, "scope id");
  }
}
