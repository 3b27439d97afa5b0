package org.weibao.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.organization.Role;

/**
 * Groups of a caller: the names of the roles held, and one for all of the department's own staff.
 */
public final class Groups {

  /** Everybody who holds a role of the department; partners outside do not. */
  public static final String STAFF = "STAFF";

  private static final Set<Role> PARTNERS = EnumSet.of(Role.PROPERTY_CENTER, Role.SUPPLIER);

  private Groups() {}

  /** Sorted, so that the same roles give the same token. */
  public static Set<String> of(Set<Role> roles) {
    Set<String> groups = new TreeSet<>();
    roles.forEach(role -> groups.add(role.name()));
    if (!PARTNERS.containsAll(roles)) {
      groups.add(STAFF);
    }
    return Collections.unmodifiableSet(groups);
  }
}
