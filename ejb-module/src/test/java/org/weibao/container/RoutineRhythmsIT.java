package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.NewRoutineTerm;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.routine.RoutineState;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;
import org.weibao.schedule.Period;

/** How often somebody comes without being called, by each service case and by the contract. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class RoutineRhythmsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineStaffService staff;
  @Inject RoutineScene scene;
  @Inject RequestService requests;
  @Inject AccessFixtures access;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private long project(String status, boolean inWarranty) {
    site = fixtures.site(status, inWarranty);
    access.grant(
        site.context().personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, site.projectId());
    scene.plan(site.projectId());
    return site.projectId();
  }

  private RoutineState state(long project) {
    return routine.of(project).state();
  }

  private List<VisitRow> live(long project) {
    return routine.of(project).visits().stream()
        .filter(row -> row.state() != VisitState.CANCELLED)
        .toList();
  }

  /** How many visits there are of each period that is whole and still to come. */
  private Set<Long> perPeriod(long project) {
    return live(project).stream()
        .filter(row -> row.firstDay().isAfter(today()))
        .collect(Collectors.groupingBy(VisitRow::periodKey, Collectors.counting()))
        .values()
        .stream()
        .collect(Collectors.toSet());
  }

  private void assign(long project, AssignmentKind kind) {
    staff.assign(
        project,
        new NewAssignment(site.context().personId(), kind, today(), Optional.empty()),
        site.context());
  }

  @Test
  @Clause({"S01-5.4.1.2-1B-a", "S01-5.4.1.2-1B-b"})
  void in_warranty_with_the_team_two_visits_a_week_by_an_assigned_person() {
    long project = project("TEAM_ACTIVE", true);
    assertThat(state(project).rule().orElseThrow().tasks())
        .containsExactly(
            "FAULT_HANDLING", "DAILY_MAINTENANCE", "INDOOR_DEVICE_MOVE", "HOME_ALARM_ACTIVATION");
    assertThat(perPeriod(project)).containsExactly(2L);
    assertThat(live(project)).allSatisfy(row -> assertThat(row.personName()).isEmpty());
    assertThat(state(project).breach()).isTrue();
    refused(
        RoutineProblem.PERSON,
        () ->
            staff.assign(
                project,
                new NewAssignment(
                    fixtures.somebody().personId(),
                    AssignmentKind.PART_TIME,
                    today(),
                    Optional.empty()),
                site.context()));
    assign(project, AssignmentKind.PART_TIME);
    refused(RoutineProblem.ASSIGNED, () -> assign(project, AssignmentKind.PART_TIME));
    assertThat(state(project).breach()).isFalse();
    assertThat(live(project)).allSatisfy(row -> assertThat(row.personName()).contains("李工"));
  }

  @Test
  @Clause({"S01-5.4.1.2-2B-a", "S01-5.4.1.2-2B-b"})
  void in_warranty_with_another_team_in_the_city_one_visit_a_week_by_an_assigned_person() {
    long project = project("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    assertThat(perPeriod(project)).containsExactly(1L);
    assertThat(state(project).rule().orElseThrow().clause()).isEqualTo("S01-5.4.1.2-2B-a");
    assertThat(state(project).breach()).isTrue();
    assign(project, AssignmentKind.PART_TIME);
    assertThat(state(project).breach()).isFalse();
  }

  @Test
  @Clause({"S01-5.4.1.2-3B-a", "S01-5.4.1.2-3C-a"})
  void in_a_left_city_residents_for_half_a_year_then_a_visit_a_month_while_there_is_a_fault() {
    long project = project("DEPARTMENT_LEFT_CITY", true);
    scene.movedIn(project, today().minusMonths(6).plusDays(40));
    scene.plan(project);
    assertThat(state(project).rule().orElseThrow().resident()).isTrue();
    assertThat(live(project)).isEmpty();
    assertThat(state(project).breach()).isTrue();
    assign(project, AssignmentKind.PART_TIME);
    assertThat(state(project).breach()).isTrue();
    assign(project, AssignmentKind.RESIDENT);
    assertThat(state(project).breach()).isFalse();

    scene.movedIn(project, today().minusMonths(6));
    scene.plan(project);
    assertThat(state(project).rule().orElseThrow().faultOnly()).isTrue();
    assertThat(state(project).rule().orElseThrow().from()).contains("NEAREST_CITY_PROJECT_TEAM");
    assertThat(live(project)).isEmpty();
    RequestView fault =
        requests.register(
            Fixtures.request(project, Urgency.ROUTINE, clock.instant()), site.context());
    scene.plan(project);
    assertThat(perPeriod(project)).containsExactly(1L);
    assertThat(live(project)).allSatisfy(row -> assertThat(row.serviceCase()).isEqualTo("3C"));
    requests.solved(fault.id(), clock.instant());
    scene.plan(project);
    assertThat(live(project)).isEmpty();
  }

  @Test
  @Clause({"S01-5.4.2.1-1-a", "S01-5.4.2.1-3-a"})
  void after_the_warranty_one_visit_a_week_to_assist_or_the_phone_alone() {
    long project = project("TEAM_ACTIVE", false);
    assertThat(perPeriod(project)).containsExactly(1L);
    assertThat(state(project).rule().orElseThrow().tasks())
        .containsExactly("ASSIST_FAULTS", "HOME_ALARM_ACTIVATION");
    long left = project("DEPARTMENT_LEFT_CITY", false);
    assertThat(live(left)).isEmpty();
    assertThat(state(left).rule().orElseThrow().clause()).isEqualTo("S01-5.4.2.1-3-a");
    assertThat(state(left).rule().orElseThrow().arrival().name()).isEqualTo("PHONE_ONLY");
  }

  @Test
  @Clause("S01-5.4.2.1-2-a")
  void half_a_month_is_not_guessed_and_nothing_is_planned_until_somebody_says_what_it_is() {
    long project = project("TEAM_LEFT_OTHER_TEAM_IN_CITY", false);
    assertThat(state(project).rule().orElseThrow().clause()).isEqualTo("S01-5.4.2.1-2-a");
    assertThat(state(project).rule().orElseThrow().open()).isPresent();
    assertThat(live(project)).isEmpty();
  }

  @Test
  @Clause("S01-5.4.1.2")
  void what_the_contract_says_comes_first_and_the_visits_follow_at_once() {
    long project = project("TEAM_ACTIVE", true);
    NewRoutineTerm term = new NewRoutineTerm(1, Period.WEEK, "合同8.4", today(), Optional.empty());
    staff.addTerm(project, term, site.context());
    assertThat(perPeriod(project)).containsExactly(1L);
    assertThat(live(project)).allSatisfy(row -> assertThat(row.clause()).isEqualTo("S01-5.4.1.2"));
    refused(RoutineProblem.TERM_OVERLAPS, () -> staff.addTerm(project, term, site.context()));
    refused(
        RoutineProblem.TIMES,
        () ->
            staff.addTerm(
                project,
                new NewRoutineTerm(0, Period.WEEK, "x", today(), Optional.empty()),
                site.context()));
    refused(
        RoutineProblem.DAYS,
        () ->
            staff.addTerm(
                project,
                new NewRoutineTerm(1, Period.WEEK, "x", today(), Optional.of(today().minusDays(1))),
                site.context()));
    staff.endTerm(project, routine.of(project).terms().get(0).id(), 0, today(), site.context());
    assertThat(perPeriod(project)).containsExactly(2L);
  }
}
