package org.weibao.serviceaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.serviceaccount.control.ScopeReader;

/**
 * The list of scopes in force: {@code service-scopes.csv} of the configuration folder, or the one
 * that is shipped. What no scope opens is closed to every service account.
 */
@ApplicationScoped
public class ScopeBook {

  private final List<ScopeRule> rules;

  /** For the container's proxy. */
  protected ScopeBook() {
    this.rules = List.of();
  }

  /** Reads the list. */
  @Inject
  public ScopeBook(@ConfigProperty(name = "weibao.config") Optional<String> configFolder) {
    this(ScopeReader.read(configFolder.map(Path::of)));
  }

  private ScopeBook(List<ScopeRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** All rules, in the list's order. */
  public List<ScopeRule> rules() {
    return rules;
  }

  /** Names of all scopes, sorted. */
  public Set<String> names() {
    return rules.stream().map(ScopeRule::scope).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Groups that scopes make their holder count as. */
  Set<String> groups(Set<String> scopes) {
    return rules.stream()
        .filter(rule -> scopes.contains(rule.scope()))
        .flatMap(rule -> rule.groups().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether one of the scopes opens a resource.
   *
   * @param method HTTP method of the call
   * @param template path template of the resource below {@code /api}
   */
  public boolean opens(Set<String> scopes, String method, String template) {
    return rules.stream()
        .anyMatch(rule -> scopes.contains(rule.scope()) && rule.opens(method, template));
  }
}
