package org.weibao.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.weibao.kernel.Call;

/**
 * The one place that limits queries to what the caller may see. Each method gives a condition that
 * begins with {@code and}, for the end of a {@code where}; for whoever sees the whole department it
 * is empty, and the query is as fast as without.
 *
 * <p>Every query of a scoped table in an {@code entity} class uses it; {@code GuardedDoorsTest}
 * fails on one that does not.
 */
@ApplicationScoped
public class ScopeFilter {

  @Inject AccessService access;

  /** Rows of projects in scope; the column may not be null. */
  public String projects(String column) {
    Scope scope = access.scope();
    return scope.everything() ? "" : " and " + Scope.in(column, scope.projects());
  }

  /** Cities whose projects or stores are in scope; a project comes with its city. */
  public String cities(String column) {
    Scope scope = access.scope();
    return scope.everything() ? "" : " and " + Scope.in(column, scope.cities());
  }

  /**
   * Rows of people who belong to cities in which a role of the caller may do something, and the
   * caller's own: what is kept of people is not for everybody who sees their city.
   *
   * @param operation as the matrix names it
   */
  public String people(String operation, String cityColumn, String personColumn) {
    Scope scope = access.scope(operation);
    return scope.everything()
        ? ""
        : " and ("
            + Scope.in(cityColumn, scope.cities())
            + " or "
            + Call.current()
                .map(Call::personId)
                .filter(OptionalLong::isPresent)
                .map(id -> personColumn + " = " + id.getAsLong())
                .orElse("false")
            + ")";
  }

  /** Whether a project that was read already is in scope. */
  public boolean coversProject(long projectId) {
    return access.scope().coversProject(projectId);
  }

  /** Rows that the caller made, for whoever does not see the whole department. */
  public String own(String personColumn) {
    return access.scope().everything()
        ? ""
        : " and "
            + Call.current()
                .map(Call::personId)
                .filter(OptionalLong::isPresent)
                .map(id -> personColumn + " = " + id.getAsLong())
                .orElse("false");
  }

  /** Whether the caller made something, or sees the whole department. */
  public boolean isOwn(long personId) {
    return access.scope().everything()
        || Call.current()
            .map(Call::personId)
            .filter(id -> id.equals(OptionalLong.of(personId)))
            .isPresent();
  }

  /** Rows of projects or suppliers in scope: returns, which both sides follow. */
  public String projectsOrSuppliers(String projectColumn, String supplierColumn) {
    Scope scope = access.scope();
    return either(scope, projectColumn, Scope.in(supplierColumn, scope.suppliers()));
  }

  /** Places of projects and stores of cities in scope. */
  public String places(String projectColumn, String cityColumn) {
    Scope scope = access.scope();
    return either(scope, projectColumn, Scope.in(cityColumn, scope.cities()));
  }

  private static String either(Scope scope, String projectColumn, String other) {
    return scope.everything()
        ? ""
        : " and (" + Scope.in(projectColumn, scope.projects()) + " or " + other + ")";
  }

  /**
   * Things that belong to a project, property centre, city, region or the whole department, by the
   * columns {@code scope_kind}, {@code project_id}, {@code center_id}, {@code city_id} and {@code
   * region_id}. What belongs to the department is for everybody in it.
   *
   * @param thing alias of the table in the query
   */
  public String anyPlace(String thing) {
    Scope scope = access.scope();
    return scope.everything() ? "" : " and " + anyPlace(thing, scope);
  }

  /**
   * Of such things those that a role of the caller has to do: the role is named in {@code
   * owner_role} and held where the thing belongs.
   *
   * @param thing alias of the table in the query
   */
  public String owned(String thing) {
    return access.held().stream()
        .map(
            holding ->
                "("
                    + thing
                    + ".owner_role = '"
                    + holding.role()
                    + "'"
                    + (holding.scope().everything()
                        ? ""
                        : " and " + anyPlace(thing, holding.scope()))
                    + ")")
        .distinct()
        .collect(Collectors.collectingAndThen(Collectors.toList(), ScopeFilter::anyOf));
  }

  private static String anyOf(List<String> conditions) {
    return conditions.isEmpty() ? " and false" : " and (" + String.join(" or ", conditions) + ")";
  }

  private static String anyPlace(String thing, Scope scope) {
    return "("
        + Scope.in(thing + ".project_id", scope.projects())
        + " or "
        + Scope.in(thing + ".city_id", scope.cities())
        + " or "
        + thing
        + ".center_id in (select x.property_center_id from project x where "
        + Scope.in("x.id", scope.projects())
        + ") or "
        + thing
        + ".region_id in (select x.region_id from city x where "
        + Scope.in("x.id", scope.cities())
        + ") or "
        + thing
        + ".scope_kind = 'DEPARTMENT')";
  }

  /** Suppliers: the own one for a supplier, all of them for everybody else who sees anything. */
  public String suppliers(String column) {
    Scope scope = access.scope();
    if (scope.everything() || !scope.projects().isEmpty() || !scope.cities().isEmpty()) {
      return "";
    }
    return " and " + Scope.in(column, scope.suppliers());
  }

  /**
   * Devices that stand in a project or a store of the scope, or that a return of it is about.
   *
   * @param device alias of the table {@code device} in the query
   */
  public String devices(String device) {
    Scope scope = access.scope();
    if (scope.everything()) {
      return "";
    }
    return " and ("
        + Scope.in(device + ".project_id", scope.projects())
        + " or exists (select 1 from stock_balance sb join stock_location sl on sl.id ="
        + " sb.location_id where sb.device_id = "
        + device
        + ".id and sb.quantity > 0 and "
        + "("
        + Scope.in("sl.city_id", scope.cities())
        + " or "
        + Scope.in("sl.project_id", scope.projects())
        + ")) or exists (select 1 from supplier_return sr where "
        + device
        + ".id in (sr.device_id, sr.replacement_id) and "
        + Scope.in("sr.project_id", scope.projects())
        + "))";
  }
}
