package org.weibao.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;

/** Whose work is what. */
class WorkKindTest {

  @Test
  void every_kind_is_somebody_s_work() {
    assertThat(WorkKind.of(EnumSet.allOf(Role.class))).containsExactly(WorkKind.values());
    assertThat(WorkKind.of(Set.of())).isEmpty();
  }

  @Test
  @Clause({"S01-4-8", "S01-5.2.1-d"})
  void a_technician_visits_writes_f1_and_sends_devices_and_decides_nothing() {
    assertThat(WorkKind.of(Set.of(Role.SERVICE_TECHNICIAN)))
        .contains(
            WorkKind.REQUESTS_TO_VISIT,
            WorkKind.F1_TO_WRITE,
            WorkKind.RETURNS_TO_SHIP,
            WorkKind.RETURNS_TO_RECEIVE,
            WorkKind.REQUESTS_LATE)
        .doesNotContain(WorkKind.RETURNS_TO_DECIDE, WorkKind.F1_TO_REVIEW);
  }

  @Test
  @Clause({"S01-4-3-a", "S01-5.2.1-b"})
  void the_technical_group_supervisor_reviews_f1_and_approves_returns() {
    assertThat(WorkKind.of(Set.of(Role.TECH_GROUP_SUPERVISOR)))
        .contains(WorkKind.F1_TO_REVIEW, WorkKind.RETURNS_TO_DECIDE);
  }

  @Test
  void partners_see_their_own_side_only() {
    assertThat(WorkKind.of(Set.of(Role.PROPERTY_CENTER)))
        .containsExactly(WorkKind.REQUESTS_OF_CENTER);
    assertThat(WorkKind.of(Set.of(Role.SUPPLIER))).containsExactly(WorkKind.RETURNS_FOR_SUPPLIER);
  }

  @Test
  void with_several_roles_each_kind_stands_once() {
    assertThat(WorkKind.of(EnumSet.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD)))
        .doesNotHaveDuplicates()
        .contains(WorkKind.F1_TO_WRITE, WorkKind.RETURNS_TO_CLOSE);
  }
}
