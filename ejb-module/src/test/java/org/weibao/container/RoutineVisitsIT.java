package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.project.ProjectMasterService;
import org.weibao.project.TeamStatus;
import org.weibao.report.ReportService;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.MissedReason;
import org.weibao.routine.MoveReason;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.RoutineCounts;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.routine.RoutineState;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;
import org.weibao.routine.VisitView;
import org.weibao.timeline.TimelineService;

/** Routine visits from the service case to the request that a failed point raises. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class RoutineVisitsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineStaffService staff;
  @Inject RoutineScene scene;
  @Inject ProjectMasterService master;
  @Inject RequestService requests;
  @Inject TimelineService timelines;
  @Inject ReportService reports;
  @Inject DueItemService dueItems;
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
  void a_changed_fact_changes_the_plan_and_what_was_held_stays() {
    long project = project("TEAM_ACTIVE", true);
    VisitRow first = current(project);
    hold(first, CheckOutcome.OK);
    master.setTeamStatus(
        project,
        master.details(project).version(),
        TeamStatus.TEAM_LEFT_OTHER_TEAM_IN_CITY,
        today(),
        site.context());
    assertThat(perPeriod(project)).containsExactly(1L);
    assertThat(routine.visit(first.id()).row().state()).isEqualTo(VisitState.HELD);
    assertThat(routine.of(project).visits())
        .anySatisfy(row -> assertThat(row.state()).isEqualTo(VisitState.CANCELLED));
    int count = routine.of(project).visits().size();
    scene.plan(project);
    assertThat(routine.of(project).visits()).hasSize(count);
  }

  /** The first visit of the period that is under way. */
  private VisitRow current(long project) {
    return live(project).stream()
        .filter(row -> !row.firstDay().isAfter(today()))
        .min((one, other) -> one.sequence() - other.sequence())
        .orElseThrow();
  }

  private List<String> hold(VisitRow row, CheckOutcome first) {
    return visits.hold(row.id(), version(row), held(row, first), site.context());
  }

  private int version(VisitRow row) {
    return routine.visit(row.id()).version();
  }

  private HoldVisit held(VisitRow row, CheckOutcome first) {
    boolean[] begun = new boolean[1];
    return new HoldVisit(
        today(),
        routine.checklist(row.id()).stream()
            .map(
                item -> {
                  CheckOutcome outcome = begun[0] ? CheckOutcome.OK : first;
                  begun[0] = true;
                  return new HoldVisit.Check(item.id(), outcome, Optional.of("监控室无人应答"));
                })
            .toList(),
        Set.of("FAULT_HANDLING"),
        Optional.of(" "));
  }

  @Test
  void a_visit_is_held_once_and_a_failed_point_raises_one_request_linked_both_ways() {
    long project = project("TEAM_ACTIVE", true);
    VisitRow row = current(project);
    refused(
        RoutineProblem.CHECK_MISSING,
        () ->
            visits.hold(
                row.id(),
                version(row),
                new HoldVisit(today(), List.of(), Set.of(), Optional.empty()),
                site.context()));
    refused(
        RoutineProblem.HELD_ON,
        () ->
            visits.hold(
                row.id(),
                version(row),
                new HoldVisit(today().plusDays(1), List.of(), Set.of(), Optional.empty()),
                site.context()));
    refused(
        CommonProblem.STALE_VERSION,
        () -> visits.hold(row.id(), 99, held(row, CheckOutcome.OK), site.context()));

    List<String> raised = hold(row, CheckOutcome.FAILED);
    assertThat(raised).hasSize(1);
    VisitView view = routine.visit(row.id());
    assertThat(view.row().state()).isEqualTo(VisitState.HELD);
    assertThat(view.note()).isEmpty();
    assertThat(view.checks().get(0).requestNumber()).contains(raised.get(0));
    assertThat(view.tasksDone())
        .filteredOn(task -> task.done())
        .extracting(task -> task.task())
        .containsExactly("FAULT_HANDLING");
    RequestView request = requests.getByNumber(raised.get(0));
    assertThat(request.demand()).contains("监控室无人应答");
    Runnable end = AccessFixtures.call(site.context(), Role.SERVICE_TECHNICIAN).begin();
    try {
      assertThat(timelines.ofRequest(request.number()))
          .anySatisfy(entry -> assertThat(entry.key()).isEqualTo("timeline.routine.raised"));
    } finally {
      end.run();
    }
    refused(RoutineProblem.SETTLED, () -> hold(row, CheckOutcome.FAILED));
    visits.raiseLeft();
    assertThat(routine.visit(row.id()).checks().get(0).requestNumber()).contains(raised.get(0));
  }

  @Test
  void a_visit_moves_within_its_period_with_a_reason_and_stays_there() {
    long project = project("TEAM_ACTIVE", true);
    VisitRow row =
        live(project).stream()
            .filter(one -> one.firstDay().isAfter(today()))
            .findFirst()
            .orElseThrow();
    LocalDate day =
        row.plannedOn().equals(row.lastDay()) ? row.lastDay().minusDays(1) : row.lastDay();
    refused(
        RoutineProblem.OUTSIDE_PERIOD,
        () -> move(row, row.lastDay().plusDays(1), MoveReason.WEATHER));
    refused(RoutineProblem.OUTSIDE_PERIOD, () -> move(row, null, MoveReason.WEATHER));
    refused(RoutineProblem.SAME_DAY, () -> move(row, row.plannedOn(), MoveReason.WEATHER));
    refused(RoutineProblem.REASON_MISSING, () -> move(row, day, null));
    refused(RoutineProblem.NOTE, () -> move(row, day, MoveReason.OTHER));
    move(row, day, MoveReason.CENTRE_ASKED);
    assertThat(routine.visit(row.id()).moves())
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.to()).isEqualTo(day);
              assertThat(moved.reason()).isEqualTo(MoveReason.CENTRE_ASKED);
            });
    scene.plan(project);
    assertThat(routine.visit(row.id()).row().plannedOn()).isEqualTo(day);
  }

  private void move(VisitRow row, LocalDate day, MoveReason reason) {
    visits.move(row.id(), version(row), day, reason, Optional.empty(), site.context());
  }

  @Test
  void a_visit_that_nobody_held_is_missed_due_counted_and_explained() {
    long project = project("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
    scene.back(project, 6);
    scene.plan(project);
    VisitRow missed =
        live(project).stream()
            .filter(row -> row.state() == VisitState.MISSED)
            .findFirst()
            .orElseThrow();
    DueItemView item = item(missed.periodKey(), project);
    assertThat(item.state()).isEqualTo(DueState.OPEN);
    assertThat(item.dueAt()).isBefore(clock.instant());
    YearMonth month = YearMonth.from(missed.plannedOn());
    RoutineCounts counts = reports.monthlyReport(project, month).routine();
    assertThat(counts.missed()).isPositive();
    assertThat(counts.held()).isZero();

    explain(missed, MissedReason.NO_ACCESS);
    assertThat(item(missed.periodKey(), project).state()).isEqualTo(DueState.DONE);
    refused(RoutineProblem.NOT_MISSED, () -> explain(missed, MissedReason.NO_ACCESS));
    refused(RoutineProblem.SETTLED, () -> hold(missed, CheckOutcome.OK));
    VisitRow other =
        live(project).stream()
            .filter(row -> row.state() == VisitState.MISSED && !row.explained())
            .findFirst()
            .orElseThrow();
    hold(other, CheckOutcome.OK);
    assertThat(routine.visit(other.id()).row().heldLate()).isTrue();
    assertThat(
            reports.monthlyReport(project, YearMonth.from(other.plannedOn())).routine().heldLate())
        .isEqualTo(1);
  }

  private void explain(VisitRow row, MissedReason reason) {
    visits.explain(row.id(), version(row), reason, Optional.empty(), site.context());
  }

  private DueItemView item(String period, long project) {
    return dueItems.list(ListQuery.first(500).with("kind", DueKind.ROUTINE_VISIT)).rows().stream()
        .filter(found -> found.subject().equals(period))
        .filter(found -> found.link().orElse("").endsWith("?id=" + project))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void others_neither_see_nor_change_it() {
    long project = project("TEAM_ACTIVE", true);
    VisitRow row = current(project);
    long elsewhere = fixtures.site("TEAM_ACTIVE", true).projectId();
    var stranger = fixtures.somebody();
    access.grant(stranger.personId(), Role.CITY_HEAD, ScopeKind.PROJECT, elsewhere);
    Runnable end = AccessFixtures.call(stranger, Role.CITY_HEAD).begin();
    try {
      refused(RoutineProblem.UNKNOWN, () -> routine.visit(row.id()));
      refused(RoutineProblem.UNKNOWN_PROJECT, () -> routine.of(project));
      refused(
          RoutineProblem.UNKNOWN,
          () -> visits.explain(row.id(), 0, MissedReason.WEATHER, Optional.empty(), stranger));
      assertThat(routine.states())
          .extracting(found -> found.site().projectId())
          .doesNotContain(project);
    } finally {
      end.run();
    }
    Runnable technician = AccessFixtures.call(site.context(), Role.SERVICE_TECHNICIAN).begin();
    try {
      refused(AccessProblem.NOT_ALLOWED, () -> assign(project, AssignmentKind.PART_TIME));
      assertThat(routine.visit(row.id()).row().projectId()).isEqualTo(project);
    } finally {
      technician.run();
    }
  }
}
