package org.weibao.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weibao.organization.Role;

/**
 * One row of the access matrix.
 *
 * @param operation name, a capability and a verb: {@code request.close}
 * @param reaches of the roles that may do it; others may not
 * @param pages paths of the pages that it opens
 * @param endpoints of the API that it opens, method and path template below {@code /api}
 */
public record AccessRule(
    String operation, Map<Role, Reach> reaches, List<String> pages, List<String> endpoints) {

  /** All are copied. */
  public AccessRule {
    reaches = Map.copyOf(reaches);
    pages = List.copyOf(pages);
    endpoints = List.copyOf(endpoints);
  }

  /** How far a role reaches. */
  public Reach reach(Role role) {
    return reaches.getOrDefault(role, Reach.NONE);
  }

  /** Roles that may do it, somewhere at least. */
  public Set<Role> roles() {
    return reaches.keySet();
  }

  /** The part of the name before the dot. */
  public String capability() {
    return operation.substring(0, operation.indexOf('.'));
  }
}
