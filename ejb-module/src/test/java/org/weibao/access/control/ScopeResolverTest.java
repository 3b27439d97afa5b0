package org.weibao.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weibao.access.Scope;
import org.weibao.organization.Assignment;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** What a role covers, by what it is held in. */
class ScopeResolverTest {

  /**
   * Region 1: city 11 with projects 101 and 102, city 12 without; region 2: city 21, project 201.
   */
  private static final List<Place> PLACES =
      List.of(
          new Place(Optional.of(101L), Optional.of(7L), 11, 1),
          new Place(Optional.of(102L), Optional.of(8L), 11, 1),
          new Place(Optional.empty(), Optional.empty(), 12, 1),
          new Place(Optional.of(201L), Optional.of(7L), 21, 2));

  @Test
  void a_region_covers_its_cities_stores_and_projects() {
    assertThat(scope(ScopeKind.REGION, 1)).isEqualTo(covering(Set.of(101L, 102L), 11L, 12L));
  }

  @Test
  void a_city_covers_its_store_and_projects_also_without_a_project() {
    assertThat(scope(ScopeKind.CITY, 11)).isEqualTo(covering(Set.of(101L, 102L), 11L));
    assertThat(scope(ScopeKind.CITY, 12)).isEqualTo(covering(Set.of(), 12L));
  }

  @Test
  void a_project_comes_with_the_store_of_its_city() {
    assertThat(scope(ScopeKind.PROJECT, 201)).isEqualTo(covering(Set.of(201L), 21L));
  }

  @Test
  void a_property_centre_covers_its_projects_in_any_city_and_no_store() {
    assertThat(scope(ScopeKind.PROPERTY_CENTER, 7)).isEqualTo(covering(Set.of(101L, 201L)));
  }

  @Test
  void a_supplier_covers_itself_and_no_project() {
    Scope scope = scope(ScopeKind.SUPPLIER, 5);
    assertThat(scope.coversSupplier(5)).isTrue();
    assertThat(scope.coversSupplier(6)).isFalse();
    assertThat(scope.coversProject(101)).isFalse();
  }

  @Test
  void the_department_covers_everything_and_makes_every_union_so() {
    Scope all =
        ScopeResolver.resolve(
            new Assignment(Role.FINANCE, ScopeKind.DEPARTMENT, Optional.empty(), Optional.empty()),
            PLACES);
    assertThat(all.everything()).isTrue();
    assertThat(Scope.union(List.of(scope(ScopeKind.CITY, 11), all))).isEqualTo(Scope.EVERYTHING);
  }

  @Test
  void several_roles_add_up_and_none_covers_nothing() {
    assertThat(Scope.union(List.of(scope(ScopeKind.CITY, 12), scope(ScopeKind.PROJECT, 201))))
        .isEqualTo(covering(Set.of(201L), 12L, 21L));
    assertThat(Scope.union(List.of())).isEqualTo(Scope.NOTHING);
    assertThat(Scope.NOTHING.coversProject(101)).isFalse();
  }

  @Test
  void what_is_no_more_covers_nothing_and_a_scope_without_id_is_a_fault() {
    assertThat(scope(ScopeKind.CITY, 99)).isEqualTo(Scope.NOTHING);
    Assignment broken =
        new Assignment(Role.CITY_HEAD, ScopeKind.CITY, Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> ScopeResolver.resolve(broken, PLACES))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Scope covering(Set<Long> projects, Long... cities) {
    return new Scope(false, projects, Set.of(cities), Set.of());
  }

  private static Scope scope(ScopeKind kind, long id) {
    return ScopeResolver.resolve(
        new Assignment(Role.CITY_HEAD, kind, Optional.of(id), Optional.empty()), PLACES);
  }
}
