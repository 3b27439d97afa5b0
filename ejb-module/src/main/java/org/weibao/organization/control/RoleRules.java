package org.weibao.organization.control;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** In which scopes a role can be held, and which roles do not go together. */
public final class RoleRules {

  private static final Map<Role, ScopeKind> ONLY_IN =
      Map.of(
          Role.ADMINISTRATOR, ScopeKind.DEPARTMENT,
          Role.PROPERTY_CENTER, ScopeKind.PROPERTY_CENTER,
          Role.SUPPLIER, ScopeKind.SUPPLIER);

  private static final Set<ScopeKind> OF_STAFF =
      EnumSet.of(ScopeKind.DEPARTMENT, ScopeKind.REGION, ScopeKind.CITY, ScopeKind.PROJECT);

  private RoleRules() {}

  /** Whether a role can be held in a scope of that kind. */
  public static boolean fits(Role role, ScopeKind kind) {
    ScopeKind only = ONLY_IN.get(role);
    return only == null ? OF_STAFF.contains(kind) : only == kind;
  }

  /** Whether a role is of a partner outside the department. */
  public static boolean isPartners(Role role) {
    return role == Role.PROPERTY_CENTER || role == Role.SUPPLIER;
  }
}
