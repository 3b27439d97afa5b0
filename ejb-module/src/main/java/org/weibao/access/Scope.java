package org.weibao.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where somebody may look or work.
 *
 * @param everything the whole department; the sets are then without meaning
 * @param projects ids of projects
 * @param cities ids of cities whose stores belong to it
 * @param suppliers ids of suppliers
 */
public record Scope(boolean everything, Set<Long> projects, Set<Long> cities, Set<Long> suppliers) {

  /** The whole department. */
  public static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of(), Set.of());

  /** Nothing at all. */
  public static final Scope NOTHING = new Scope(false, Set.of(), Set.of(), Set.of());

  /** Sets are copied. */
  public Scope {
    projects = Set.copyOf(projects);
    cities = Set.copyOf(cities);
    suppliers = Set.copyOf(suppliers);
  }

  /** What any of the scopes covers. */
  public static Scope union(Collection<Scope> scopes) {
    if (scopes.size() == 1) {
      return scopes.iterator().next();
    }
    if (scopes.stream().anyMatch(Scope::everything)) {
      return EVERYTHING;
    }
    Set<Long> projects = new TreeSet<>();
    Set<Long> cities = new TreeSet<>();
    Set<Long> suppliers = new TreeSet<>();
    scopes.forEach(
        scope -> {
          projects.addAll(scope.projects);
          cities.addAll(scope.cities);
          suppliers.addAll(scope.suppliers);
        });
    return new Scope(false, projects, cities, suppliers);
  }

  /** Whether a project belongs to it. */
  public boolean coversProject(long id) {
    return everything || projects.contains(id);
  }

  /** Whether a city's store belongs to it. */
  public boolean coversCity(long id) {
    return everything || cities.contains(id);
  }

  /** Whether a supplier belongs to it. */
  public boolean coversSupplier(long id) {
    return everything || suppliers.contains(id);
  }

  /**
   * A condition of SQL, true for rows of this scope. Ids are numbers of ours and stand in the text,
   * so that the database plans with them: one project goes through its index.
   */
  static String in(String column, Set<Long> ids) {
    if (ids.isEmpty()) {
      return "false";
    }
    return ids.stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(",", column + " in (", ")"));
  }
}
