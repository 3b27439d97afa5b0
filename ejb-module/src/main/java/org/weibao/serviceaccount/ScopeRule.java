package org.weibao.serviceaccount;

import java.util.Set;

/**
 * One line of the list of scopes: what one scope opens.
 *
 * @param scope name, for example {@code reports:read}
 * @param method HTTP method; GET opens HEAD too
 * @param path template of the resource below {@code /api}; {@code /**} at its end opens what is
 *     below as well
 * @param groups that the caller counts as
 */
public record ScopeRule(String scope, String method, String path, Set<String> groups) {

  private static final String BELOW = "/**";

  /** What it opens, as an address of the server. */
  public String address() {
    return "/api/" + path;
  }

  /** Whether the rule opens a resource. */
  boolean opens(String asked, String template) {
    boolean sameMethod = method.equals(asked) || method.equals("GET") && asked.equals("HEAD");
    if (!sameMethod) {
      return false;
    }
    if (!path.endsWith(BELOW)) {
      return path.equals(template);
    }
    String top = path.substring(0, path.length() - BELOW.length());
    return template.equals(top) || template.startsWith(top + "/");
  }
}
