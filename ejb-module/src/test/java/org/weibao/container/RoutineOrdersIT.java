package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.project.ProjectMasterService;
import org.weibao.project.TeamStatus;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.MoveReason;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.RoutineOrderService;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkReport;
import org.weibao.workorder.WorkStatus;

/** Routine visits stand on the board of dispatch, and end together with their work orders. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class RoutineOrdersIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineOrderService routineOrders;
  @Inject RoutineStaffService staff;
  @Inject RoutineScene scene;
  @Inject ProjectMasterService master;
  @Inject WorkOrderService orders;
  @Inject AccessFixtures access;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private long project;

  @BeforeEach
  void a_project_that_somebody_looks_after() {
    site = fixtures.site("TEAM_ACTIVE", true);
    project = site.projectId();
    access.grant(site.context().personId(), Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, project);
    scene.plan(project);
    assertThat(planned()).isNotEmpty().allSatisfy(row -> assertThat(order(row)).isEmpty());
    staff.assign(
        project,
        new NewAssignment(
            site.context().personId(), AssignmentKind.PART_TIME, today(), Optional.empty()),
        site.context());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private List<VisitRow> planned() {
    return routine.of(project).visits().stream()
        .filter(row -> row.state() == VisitState.PLANNED && !row.plannedOn().isBefore(today()))
        .toList();
  }

  private Optional<String> order(VisitRow row) {
    return routineOrders.orderOf(row.id());
  }

  private WorkOrderView work(VisitRow row) {
    return orders.get(order(row).orElseThrow());
  }

  private LocalDate day(WorkOrderView order) {
    return LocalDate.ofInstant(order.plannedFrom(), clock.getZone());
  }

  @Test
  void each_planned_visit_has_one_order_on_its_day_and_reckoning_again_makes_none() {
    List<VisitRow> rows = planned();
    assertThat(rows)
        .allSatisfy(
            row -> {
              WorkOrderView order = work(row);
              assertThat(day(order)).isEqualTo(row.plannedOn());
              assertThat(order.technicianId()).contains(site.context().personId());
              assertThat(order.routineVisitId()).contains(row.id());
              assertThat(order.requestNumber()).isEmpty();
            });
    List<String> before = rows.stream().map(row -> work(row).number()).toList();
    scene.plan(project);
    routineOrders.followAll();
    assertThat(rows).extracting(row -> work(row).number()).isEqualTo(before);
    VisitRow last = rows.stream().max((a, b) -> a.lastDay().compareTo(b.lastDay())).orElseThrow();
    assertThat(orders.planned(last.plannedOn()))
        .extracting(WorkOrderView::number)
        .contains(work(last).number());
  }

  @Test
  void another_day_moves_the_order_and_a_visit_that_is_not_wanted_cancels_it() {
    VisitRow row =
        planned().stream().filter(one -> one.firstDay().isAfter(today())).findFirst().orElseThrow();
    LocalDate day =
        row.plannedOn().equals(row.lastDay()) ? row.firstDay() : row.plannedOn().plusDays(1);
    String number = work(row).number();
    visits.move(
        row.id(),
        routine.visit(row.id()).version(),
        day,
        MoveReason.WEATHER,
        Optional.empty(),
        site.context());
    assertThat(work(row).number()).isEqualTo(number);
    assertThat(day(work(row))).isEqualTo(day);
    master.setTeamStatus(
        project,
        master.details(project).version(),
        TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY,
        today(),
        site.context());
    List<VisitRow> off =
        routine.of(project).visits().stream()
            .filter(one -> one.state() == VisitState.CANCELLED)
            .toList();
    assertThat(off).isNotEmpty().allSatisfy(one -> assertThat(order(one)).isEmpty());
  }

  @Test
  void holding_the_visit_closes_its_order_once_and_nothing_else_closes_it() {
    VisitRow row =
        routine.of(project).visits().stream()
            .filter(one -> one.state() == VisitState.PLANNED && !one.firstDay().isAfter(today()))
            .filter(one -> !one.plannedOn().isBefore(today()))
            .findFirst()
            .or(() -> moved())
            .orElseThrow();
    String number = work(row).number();
    tell(number, WorkAction.ACCEPT);
    tell(number, WorkAction.ARRIVE);
    refused(
        WorkOrderProblem.OF_ROUTINE,
        () -> orders.cancel(number, orders.get(number).version(), "SOLVED", null, site.context()));
    HoldVisit held =
        new HoldVisit(
            today(),
            routine.checklist(row.id()).stream()
                .map(item -> new HoldVisit.Check(item.id(), CheckOutcome.OK, Optional.empty()))
                .toList(),
            Set.of(),
            Optional.empty());
    visits.hold(row.id(), routine.visit(row.id()).version(), held, site.context());
    WorkOrderView closed = orders.get(number);
    assertThat(closed.status()).isEqualTo(WorkStatus.CLOSED);
    assertThat(closed.solved()).contains(true);
    assertThat(routine.visit(row.id()).row().state()).isEqualTo(VisitState.HELD);
    refused(WorkOrderProblem.ALREADY, () -> tell(number, WorkAction.CLOSE));
    routineOrders.followAll();
    assertThat(order(row)).contains(number);
  }

  /**
   * Where the period's visits were for days that are over: the first one that can be held today.
   */
  private Optional<VisitRow> moved() {
    return routine.of(project).visits().stream()
        .filter(one -> one.state() == VisitState.PLANNED && !one.firstDay().isAfter(today()))
        .findFirst()
        .map(
            one -> {
              visits.move(
                  one.id(),
                  routine.visit(one.id()).version(),
                  today(),
                  MoveReason.WEATHER,
                  Optional.empty(),
                  site.context());
              return routine.visit(one.id()).row();
            });
  }

  private void tell(String number, WorkAction action) {
    orders.report(
        number, List.of(WorkReport.of(action, clock.instant())), Duration.ZERO, site.context());
  }
}
