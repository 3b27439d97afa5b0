package org.weibao.access;

import java.util.Optional;
import org.weibao.organization.Role;

/**
 * A role that somebody may use, and what it covers.
 *
 * @param actingFor the absent person whose role it is; empty for an own role
 */
public record Holding(Role role, Scope scope, Optional<Long> actingFor) {

  /** Whether it allows what a row of the matrix says, in a project. */
  boolean allows(AccessRule rule, long projectId) {
    return switch (rule.reach(role)) {
      case NONE -> false;
      case OWN -> scope.coversProject(projectId);
      case ALL -> true;
    };
  }

  /** Whether it allows what a row of the matrix says, in a city. */
  boolean allowsInCity(AccessRule rule, long cityId) {
    return switch (rule.reach(role)) {
      case NONE -> false;
      case OWN -> scope.coversCity(cityId);
      case ALL -> true;
    };
  }
}
