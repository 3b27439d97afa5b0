package org.weibao.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weibao.organization.Role;

/** The access matrix in force: a row an operation, a column a role. */
public final class AccessMatrix {

  private final List<AccessRule> rules;
  private final Map<String, AccessRule> byOperation = new LinkedHashMap<>();

  /** Of rows in the order of the file. */
  public AccessMatrix(List<AccessRule> rules) {
    this.rules = List.copyOf(rules);
    this.rules.forEach(rule -> byOperation.put(rule.operation(), rule));
  }

  /** All rows, in the order of the file. */
  public List<AccessRule> rules() {
    return rules;
  }

  /**
   * The row of an operation.
   *
   * @throws IllegalArgumentException if the matrix names no such operation
   */
  public AccessRule rule(String operation) {
    AccessRule rule = byOperation.get(operation);
    if (rule == null) {
      throw new IllegalArgumentException("the access matrix does not name " + operation);
    }
    return rule;
  }

  /** Rows that open a page; empty for a page that the matrix does not name, which is shut. */
  public List<AccessRule> ofPage(String path) {
    return rules.stream().filter(rule -> rule.pages().contains(path)).toList();
  }

  /**
   * Rows that open an endpoint; empty for one that the matrix does not name.
   *
   * @param endpoint method and path template, as in the file
   */
  public List<AccessRule> ofEndpoint(String endpoint) {
    return rules.stream().filter(rule -> rule.endpoints().contains(endpoint)).toList();
  }

  /** Whether somebody with these roles may do something, somewhere at least. */
  public boolean allows(String operation, Set<Role> roles) {
    return rule(operation).roles().stream().anyMatch(roles::contains);
  }
}
