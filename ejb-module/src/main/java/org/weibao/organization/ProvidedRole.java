package org.weibao.organization;

import org.weibao.organization.control.RoleRules;

/**
 * A role that a group at the sign-in provider stands for.
 *
 * @param scopeCode code of the region, city, project, property centre or supplier; empty exactly
 *     for the whole department
 */
public record ProvidedRole(Role role, ScopeKind scopeKind, String scopeCode) {

  /**
   * Refuses what no administrator could give either.
   *
   * @throws IllegalArgumentException if role, kind of scope and code do not fit
   */
  public ProvidedRole {
    if (!RoleRules.fits(role, scopeKind)) {
      throw new IllegalArgumentException(role + " cannot be limited to " + scopeKind);
    }
    if ((scopeKind == ScopeKind.DEPARTMENT) != scopeCode.isEmpty()) {
      throw new IllegalArgumentException(
          "a code is needed for each kind of scope but " + ScopeKind.DEPARTMENT);
    }
  }
}
