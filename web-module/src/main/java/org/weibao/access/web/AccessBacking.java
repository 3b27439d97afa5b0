package org.weibao.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.access.AccessRule;
import org.weibao.access.AccessService;
import org.weibao.access.Reach;
import org.weibao.kernel.web.Params;
import org.weibao.organization.Role;

/** The access matrix in words, for whoever wants to know who may do what. */
@Named
@RequestScoped
public class AccessBacking {

  @Inject AccessService access;
  @Inject Params params;

  /** Capabilities in the order of the matrix. */
  public List<String> getCapabilities() {
    return access.matrix().rules().stream().map(AccessRule::capability).distinct().toList();
  }

  /** Rows of a capability; with a role in the address only what that role may do. */
  public List<AccessRule> rules(String capability) {
    return access.matrix().rules().stream()
        .filter(rule -> rule.capability().equals(capability))
        .filter(rule -> getRole() == null || rule.reach(getRole()) != Reach.NONE)
        .toList();
  }

  /** Columns: all roles, or the one in the address. */
  public List<Role> getColumns() {
    return getRole() == null ? List.of(Role.values()) : List.of(getRole());
  }

  /** The role in the address; null shows all. */
  public Role getRole() {
    return params.constant("role", Role.class).orElse(null);
  }

  /** Roles to choose from. */
  public Role[] getRoles() {
    return Role.values();
  }
}
