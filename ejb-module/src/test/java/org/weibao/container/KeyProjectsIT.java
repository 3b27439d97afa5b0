package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.maintenance.KeyProjectDutyService;
import org.weibao.maintenance.KeyProjectService;
import org.weibao.maintenance.KeyProjectView;
import org.weibao.maintenance.KeyProjectView.Duty;
import org.weibao.maintenance.KeyProjectView.KeyNeed;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.maintenance.MaintenanceProblem;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.MeasureView;
import org.weibao.routine.Measured;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.timeline.TimelineService;

/** Key projects: who answers for what in them, and the record of their routine tests. */
@ArquillianTest
class KeyProjectsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject KeyProjectService keys;
  @Inject KeyProjectDutyService duties;
  @Inject DueItemService items;
  @Inject MaintenanceFormService forms;
  @Inject MaintenanceDesk desk;
  @Inject MaintenanceScene s12;
  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineScene plans;
  @Inject RequestService requests;
  @Inject TimelineService timelines;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;

  @BeforeEach
  void a_project_that_follows_s12() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          s12.bind(project, "requirements");
          desk.begin(project);
          return null;
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private KeyProjectView seen() {
    return as(desk.technician().call(), () -> keys.get(project));
  }

  private void mark(int version, LocalDate since, String why) {
    as(
        desk.head().call(),
        () -> {
          keys.mark(project, version, since, why, desk.head().context());
          return null;
        });
  }

  private void assign(Long person, String area) {
    as(
        desk.head().call(),
        () -> {
          keys.assign(project, person, area, desk.head().context());
          return null;
        });
  }

  @Test
  @Clause("S12-4.2.4a")
  void a_key_project_says_since_when_and_why_and_who_answers_for_what() {
    assertThat(seen().needs()).containsExactlyInAnyOrder(KeyNeed.values());
    assertThat(seen().isUnassigned()).isFalse();
    refused(MaintenanceProblem.SINCE_MISSING, () -> mark(0, null, "政府项目"));
    refused(MaintenanceProblem.WORDS, () -> mark(0, today(), " "));
    mark(0, today(), "政府项目");
    KeyProjectView key = seen();
    assertThat(key.since()).contains(today());
    assertThat(key.why()).contains("政府项目");
    assertThat(key.isUnassigned()).isTrue();
    refused(CommonProblem.STALE_VERSION, () -> mark(key.version() + 3, today(), "其他"));
    long technician = desk.technician().id();
    Worker stranger =
        product(
            () ->
                scene.worker(
                    Role.SERVICE_TECHNICIAN, fixtures.site("TEAM_ACTIVE", true).projectId()));
    refused(MaintenanceProblem.DUTY_PERSON, () -> assign(stranger.id(), "监控系统"));
    refused(MaintenanceProblem.DUTY_PERSON, () -> assign(null, "监控系统"));
    refused(MaintenanceProblem.WORDS, () -> assign(technician, ""));
    assign(technician, "监控系统");
    assign(technician, "报警系统");
    refused(MaintenanceProblem.DUTY_TWICE, () -> assign(technician, "监控系统"));
    assertThat(seen().duties()).extracting(Duty::area).containsExactlyInAnyOrder("监控系统", "报警系统");
    assertThat(seen().isUnassigned()).isFalse();
    Duty duty = seen().duties().get(0);
    release(duty.id(), duty.version());
    refused(MaintenanceProblem.UNKNOWN_DUTY, () -> release(duty.id(), duty.version()));
    unmark();
    assertThat(seen().since()).isEmpty();
    refused(MaintenanceProblem.NO_KEY_PROJECT, this::unmark);
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                desk.technician().call(),
                () -> {
                  keys.mark(project, 0, today(), "x", desk.technician().context());
                  return null;
                }));
    refused(MaintenanceProblem.UNKNOWN_PROJECT, () -> as(stranger.call(), () -> keys.get(project)));
  }

  private List<String> due(long of) {
    return product(() -> s12.due("KEY_PROJECT", of));
  }

  private void look() {
    product(
        () -> {
          duties.watch();
          return null;
        });
  }

  @Test
  @Clause("S12-4.2.4a")
  void a_key_project_for_which_nobody_answers_is_due_until_somebody_does() {
    assertThat(due(project)).isEmpty();
    mark(0, today(), "政府项目");
    assertThat(due(project)).containsExactly("OPEN");
    String code = seen().projectCode();
    assertThat(
            as(
                desk.head().call(),
                () -> items.list(ListQuery.first(500).with("kind", DueKind.KEY_PROJECT)).rows()))
        .filteredOn(item -> item.subject().equals(code))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.clause()).isEqualTo("S12-4.2.4a");
              assertThat(item.owner()).isEqualTo(Role.CITY_HEAD);
              assertThat(item.link()).contains("/projects/key?id=" + project);
            });
    mark(seen().version(), today(), "市级重点");
    look();
    assertThat(due(project)).as("one at a time").containsExactly("OPEN");
    assign(desk.technician().id(), "监控系统");
    assertThat(due(project)).containsExactly("DONE");
    look();
    Duty duty = seen().duties().get(0);
    release(duty.id(), duty.version());
    assertThat(due(project)).containsExactly("DONE", "OPEN");
    unmark();
    assertThat(due(project)).containsExactly("DONE", "DONE");
  }

  @Test
  @Clause("S12-4.2.4a")
  void a_pack_that_is_bound_later_finds_the_key_project_for_which_nobody_answers() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    product(
        () -> {
          desk.begin(project);
          return null;
        });
    mark(0, today(), "政府项目");
    look();
    assertThat(due(project)).as("no pack asks for anybody").isEmpty();
    product(
        () -> {
          s12.bind(project, "requirements");
          return null;
        });
    look();
    assertThat(due(project)).containsExactly("OPEN");
  }

  private void release(long id, int version) {
    as(
        desk.head().call(),
        () -> {
          keys.release(project, id, version, desk.head().context());
          return null;
        });
  }

  private void unmark() {
    as(
        desk.head().call(),
        () -> {
          keys.unmark(project, seen().version(), desk.head().context());
          return null;
        });
  }

  @Test
  @Clause("S12-4.2.4a")
  void the_form_of_a_key_projects_test_is_not_signed_without_the_test_record() {
    mark(0, today(), "政府项目");
    VisitRow visit = held();
    MaintenanceFormView form =
        as(desk.technician().call(), () -> forms.ofVisit(visit.id())).orElseThrow();
    assertThat(as(desk.technician().call(), () -> forms.record(form.number())).checks())
        .isNotEmpty();
    product(
        () -> {
          s12.loseRecord(visit.id());
          return null;
        });
    refused(
        MaintenanceProblem.NO_TEST_RECORD,
        () -> desk.sign(form, MaintenanceDesk.signature(Optional.empty()), null));
    unmark();
    assertThat(desk.sign(form, MaintenanceDesk.signature(Optional.empty()), null).signed())
        .isPresent();
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static Measured measured(String name, String value, String low, String high) {
    return new Measured(
        name,
        value == null ? null : number(value),
        Optional.of("V"),
        Optional.ofNullable(low).map(KeyProjectsIT::number),
        Optional.ofNullable(high).map(KeyProjectsIT::number));
  }

  @Test
  @Clause("S12-4.2.4a")
  void a_test_record_keeps_what_was_measured_and_whether_it_is_good() {
    mark(0, today(), "政府项目");
    VisitRow visit = planned();
    for (Measured wrong :
        List.of(
            measured(" ", "12.1", null, null),
            measured("电源电压", null, "11.4", null),
            measured("电源电压", "12.1", "12.6", "11.4"),
            measured("电源电压", "12.12345", null, null),
            measured("电".repeat(121), "12.1", null, null))) {
      refused(RoutineProblem.MEASURE, () -> hold(visit, List.of(wrong)));
    }
    Measured blank = new Measured("", null, Optional.of(" "), Optional.empty(), Optional.empty());
    hold(
        visit,
        List.of(
            measured("硬盘录像机电源电压", "12.10", "11.4", "12.6"),
            blank,
            measured("备用电池电压", "10.2", "11", null),
            measured("环境电压", "226", null, null)));
    assertThat(product(() -> routine.visit(visit.id())).measures())
        .extracting(
            MeasureView::getName, MeasureView::shown, MeasureView::limits, MeasureView::passed)
        .containsExactly(
            tuple("硬盘录像机电源电压", "12.1 V", "11.4 – 12.6", Optional.of(true)),
            tuple("备用电池电压", "10.2 V", "≥ 11", Optional.of(false)),
            tuple("环境电压", "226 V", "", Optional.empty()));
    MaintenanceFormView form =
        as(desk.technician().call(), () -> forms.ofVisit(visit.id())).orElseThrow();
    assertThat(as(desk.technician().call(), () -> forms.record(form.number())).measures())
        .hasSize(3);
    assertThat(desk.paper(form.number())).startsWith("%PDF");
    product(
        () -> {
          s12.loseRecord(visit.id());
          return null;
        });
    assertThat(desk.sign(form, MaintenanceDesk.signature(Optional.empty()), null).signed())
        .as("what was measured is a test record")
        .isPresent();
  }

  @Test
  @Clause("S12-4.2.4a")
  void a_value_outside_of_its_limits_raises_a_request_that_says_value_unit_and_limits_once() {
    mark(0, today(), "政府项目");
    VisitRow visit = planned();
    List<String> raised =
        hold(
            visit,
            List.of(
                measured("电源电压", "12.1", "11.4", "12.6"),
                measured("备用电池电压", "10.20", "11", null),
                measured("环境电压", "226", null, null)));
    assertThat(raised).hasSize(1);
    assertThat(product(() -> routine.visit(visit.id())).measures())
        .extracting(MeasureView::requestNumber)
        .containsExactly(Optional.empty(), Optional.of(raised.get(0)), Optional.empty());
    assertThat(product(() -> requests.getByNumber(raised.get(0))).demand())
        .isEqualTo("备用电池电压：实测 10.2 V，限值 ≥ 11 V");
    assertThat(as(desk.technician().call(), () -> timelines.ofRequest(raised.get(0))))
        .anySatisfy(entry -> assertThat(entry.key()).isEqualTo("timeline.routine.raised"));
    product(
        () -> {
          visits.raiseLeft();
          return null;
        });
    assertThat(product(() -> routine.visit(visit.id())).measures().get(1).requestNumber())
        .contains(raised.get(0));
  }

  /** A linkage test of this month that was held today. */
  private VisitRow held() {
    VisitRow visit = planned();
    hold(visit, List.of());
    return visit;
  }

  /** A linkage test of this month. */
  private VisitRow planned() {
    product(
        () -> {
          s12.bind(project, "schedules");
          plans.plan(project);
          return null;
        });
    return product(() -> routine.of(project)).visits().stream()
        .filter(row -> row.rule().equals("S12.linkage-test") && !row.firstDay().isAfter(today()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> hold(VisitRow visit, List<Measured> measures) {
    List<HoldVisit.Check> checks =
        product(() -> routine.checklist(visit.id())).stream()
            .map(item -> new HoldVisit.Check(item.id(), CheckOutcome.OK, Optional.empty()))
            .toList();
    HoldVisit command =
        new HoldVisit(today(), checks, measures, Set.of("LINKAGE_TEST"), Optional.of("各点位正常"));
    int version = product(() -> routine.visit(visit.id())).version();
    return as(
        desk.technician().call(),
        () -> visits.hold(visit.id(), version, command, desk.technician().context()));
  }
}
