package org.weibao.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.kernel.Call;

/**
 * What the caller on this thread holds, and conditions that limit a query to it. Each condition
 * begins with {@code and}, for the end of a {@code where}; for whoever works in the whole
 * department it is empty. The product's own work sees everything, and nobody sees nothing.
 */
@ApplicationScoped
public class CallerScope {

  private static final String PROJECTS =
      "(select sp.id from project sp join city sc on sc.id = sp.city_id where %s)";

  @Inject OrganizationService organization;
  @Inject Clock clock;

  /** Roles that the caller may use today; none for the product and for nobody. */
  public Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    assignments().forEach(assignment -> roles.add(assignment.role()));
    return roles;
  }

  /** Rows of projects in scope. */
  public String projects(String column) {
    return isEverywhere() ? "" : " and " + inProjects(column);
  }

  /** Rows of projects or suppliers in scope: returns, which both sides follow. */
  public String projectsOrSuppliers(String projectColumn, String supplierColumn) {
    return isEverywhere()
        ? ""
        : " and ("
            + inProjects(projectColumn)
            + " or "
            + in(supplierColumn, ids(ScopeKind.SUPPLIER))
            + ")";
  }

  /**
   * Devices that stand in a project of the scope, or lie in a store of one of its cities.
   *
   * @param device alias of the table {@code device} in the query
   */
  public String devices(String device) {
    return isEverywhere()
        ? ""
        : " and ("
            + inProjects(device + ".project_id")
            + " or exists (select 1 from stock_balance sb join stock_location sl"
            + " on sl.id = sb.location_id join project sq on sq.city_id = sl.city_id"
            + " where sb.device_id = "
            + device
            + ".id and sb.quantity > 0 and "
            + inProjects("sq.id")
            + "))";
  }

  private String inProjects(String column) {
    List<String> ways = new ArrayList<>();
    way(ways, "sp.id", ScopeKind.PROJECT);
    way(ways, "sp.city_id", ScopeKind.CITY);
    way(ways, "sc.region_id", ScopeKind.REGION);
    way(ways, "sp.property_center_id", ScopeKind.PROPERTY_CENTER);
    return ways.isEmpty()
        ? "false"
        : column + " in " + PROJECTS.formatted(String.join(" or ", ways));
  }

  private void way(List<String> ways, String column, ScopeKind kind) {
    Set<Long> ids = ids(kind);
    if (!ids.isEmpty()) {
      ways.add(in(column, ids));
    }
  }

  private static String in(String column, Set<Long> ids) {
    return ids.isEmpty()
        ? "false"
        : column + " in (" + String.join(", ", ids.stream().map(Object::toString).toList()) + ")";
  }

  private Set<Long> ids(ScopeKind kind) {
    Set<Long> ids = new TreeSet<>();
    assignments().stream()
        .filter(assignment -> assignment.scopeKind() == kind)
        .forEach(assignment -> assignment.scopeId().ifPresent(ids::add));
    return ids;
  }

  private boolean isEverywhere() {
    return Call.current().filter(Call::isSystem).isPresent()
        || assignments().stream()
            .anyMatch(assignment -> assignment.scopeKind() == ScopeKind.DEPARTMENT);
  }

  private List<Assignment> assignments() {
    long person = Call.currentPerson();
    return person == 0
        ? List.of()
        : organization.assignmentsOf(person, LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }
}
