package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.maintenance.FormEntries;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormNeed;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceAttachments;
import org.weibao.maintenance.MaintenanceFormRow;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.maintenance.MaintenanceProblem;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.VerdictService;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.timeline.TimelineService;
import org.weibao.workorder.WorkOrderProblem;

/** Register forms where S12 holds: opened by the work, signed, sealed, and never passed over. */
@ArquillianTest
class MaintenanceFormsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject MaintenanceFormService forms;
  @Inject MaintenanceScene s12;
  @Inject MaintenanceDesk desk;
  @Inject RequestService requests;
  @Inject VerdictService verdicts;
  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineScene plans;
  @Inject TimelineService timelines;
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

  @Test
  @Clause("S12-4.1.4")
  void a_request_closes_only_when_the_form_after_its_repair_is_signed_and_sealed() {
    String request = desk.repaired("更换硬盘录像机电源", 4);
    MaintenanceFormView form = desk.of(request);
    assertThat(form.ground()).isEqualTo(FormGround.FAULT_CLEARED);
    assertThat(form.clause()).isEqualTo("S12-4.1.4");
    assertThat(form.entries().fault()).isEqualTo("门口机黑屏");
    assertThat(form.entries().done()).isEqualTo("更换硬盘录像机电源");
    assertThat(form.entries().people()).isEqualTo("李工");
    assertThat(form.missing()).containsExactly(FormNeed.SIGNATURE, FormNeed.SEAL);
    assertThat(product(() -> s12.due(form.number()))).containsExactly("OPEN");

    refused(MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED, () -> desk.close(request));
    refused(MaintenanceProblem.OTHER_STATE, () -> desk.seal(form, "李经理", today(), null));
    MaintenanceFormView signed = desk.sign(form, MaintenanceDesk.signature(Optional.empty()), null);
    assertThat(signed.state()).isEqualTo(FormState.TO_SEAL);
    assertThat(signed.signed().orElseThrow().sha256()).hasSize(64);
    refused(MaintenanceProblem.NOT_SEALED, () -> desk.close(request));

    MaintenanceFormView whole = desk.seal(signed, "宏远物业公章", today(), null);
    assertThat(whole.state()).isEqualTo(FormState.COMPLETE);
    assertThat(whole.missing()).isEmpty();
    assertThat(product(() -> s12.due(form.number()))).containsExactly("DONE");
    desk.close(request);
    assertThat(product(() -> requests.getByNumber(request)).status())
        .isEqualTo(RequestStatus.CLOSED);
    assertThat(product(() -> timelines.ofRequest(request)))
        .extracting(TimelineEntry::key)
        .contains(
            "timeline.maintenance.opened",
            "timeline.maintenance.signed",
            "timeline.maintenance.sealed");
    refused(MaintenanceProblem.OTHER_STATE, () -> desk.seal(whole, "x", today(), null));
    for (boolean what : List.of(true, false)) {
      assertThatThrownBy(() -> product(() -> forge(form.number(), what)))
          .hasStackTraceContaining("maintenance_");
    }
  }

  private Void forge(String number, boolean signature) {
    s12.forge(number, signature);
    return null;
  }

  @Test
  @Clause("S12-4.1.4")
  void what_a_customer_signs_is_put_right_before_and_stays_afterwards() {
    MaintenanceFormView form = desk.of(desk.repaired("紧固接头", 2));
    FormEntries better = new FormEntries("监控系统", "黑屏", "紧固接头并测试", "BNC 头 2 个", "王工");
    refused(
        MaintenanceProblem.TOO_LONG,
        () -> desk.fill(form, new FormEntries("s".repeat(501), "", "done", "", "")));
    MaintenanceFormView filled = desk.fill(form, better);
    assertThat(filled.entries()).isEqualTo(better);
    refused(CommonProblem.STALE_VERSION, () -> desk.fill(form, better));
    refused(
        CommonProblem.STALE_VERSION,
        () -> desk.sign(form, MaintenanceDesk.signature(Optional.empty()), null));
    MaintenanceFormView emptied = desk.fill(filled, new FormEntries("", "", " ", "", ""));
    refused(
        MaintenanceProblem.NOTHING_DONE,
        () -> desk.sign(emptied, MaintenanceDesk.signature(Optional.empty()), null));
    MaintenanceFormView again = desk.fill(emptied, better);
    refused(
        WorkOrderProblem.SIGNATURE_PICTURE,
        () ->
            desk.sign(
                again,
                MaintenanceDesk.signature(
                    Optional.of("no picture".getBytes(StandardCharsets.UTF_8))),
                null));
    refused(
        MaintenanceProblem.BEFORE_WORK,
        () ->
            desk.sign(
                again,
                MaintenanceDesk.signature(Optional.empty()),
                form.workedAt().minus(Duration.ofMinutes(2))));
    refused(
        MaintenanceProblem.IN_FUTURE,
        () ->
            desk.sign(
                again,
                MaintenanceDesk.signature(Optional.empty()),
                clock.instant().plus(Duration.ofMinutes(3))));
    MaintenanceFormView signed =
        desk.sign(again, MaintenanceDesk.signature(Optional.of(MaintenanceDesk.png())), null);
    assertThat(signed.signed().orElseThrow().onPaper()).isFalse();
    assertThat(as(desk.technician().call(), () -> forms.signaturePicture(form.number())))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(MaintenanceDesk.png()));
    assertThat(desk.paper(form.number())).as("as it was drawn").contains("/Subtype/Image");
    assertThat(signed.entries()).isEqualTo(better);
    refused(MaintenanceProblem.OTHER_STATE, () -> desk.fill(signed, better));
    refused(
        MaintenanceProblem.OTHER_STATE,
        () -> desk.sign(signed, MaintenanceDesk.signature(Optional.empty()), null));
  }

  @Test
  @Clause("S12-4.1.4")
  void the_form_of_a_routine_test_is_due_until_its_sealed_sheet_is_there() {
    VisitRow visit = held();
    MaintenanceFormView form =
        as(desk.technician().call(), () -> forms.ofVisit(visit.id())).orElseThrow();
    assertThat(form.ground()).isEqualTo(FormGround.ROUTINE_TEST);
    assertThat(form.workedOn()).isEqualTo(today());
    assertThat(form.entries().fault()).startsWith("联动测试");
    assertThat(form.entries().done()).contains("正常");
    assertThat(as(desk.technician().call(), () -> forms.record(form.number())).checks())
        .isNotEmpty()
        .allSatisfy(check -> assertThat(check.outcome()).isEqualTo(CheckOutcome.OK));
    assertThat(product(() -> s12.due(form.number()))).containsExactly("OPEN");
    assertThat(desk.paper(form.number())).startsWith("%PDF");

    MaintenanceFormView signed =
        desk.sign(form, MaintenanceDesk.signature(Optional.empty()), clock.instant());
    refused(MaintenanceProblem.SEALER, () -> desk.seal(signed, " ", today(), null));
    refused(MaintenanceProblem.SEALER, () -> desk.seal(signed, "章".repeat(81), today(), null));
    refused(MaintenanceProblem.DAY_MISSING, () -> desk.seal(signed, "李经理", null, null));
    refused(
        MaintenanceProblem.BEFORE_WORK, () -> desk.seal(signed, "李经理", today().minusDays(1), null));
    refused(
        MaintenanceProblem.IN_FUTURE, () -> desk.seal(signed, "李经理", today().plusDays(1), null));
    long elsewhere = desk.photo("REQUEST", desk.repaired("重启", 1));
    refused(MaintenanceProblem.FILE, () -> desk.seal(signed, "李经理", today(), elsewhere));
    assertThat(product(() -> s12.due(form.number()))).containsExactly("OPEN");
    long sheet = desk.photo(MaintenanceAttachments.KIND, form.number());
    MaintenanceFormView whole = desk.seal(signed, "李经理", today(), sheet);
    assertThat(whole.seal().orElseThrow().fileId()).contains(sheet);
    assertThat(product(() -> s12.due(form.number()))).containsExactly("DONE");
    assertThat(desk.paper(form.number())).startsWith("%PDF");
  }

  /** A linkage test of this month that was held today. */
  private VisitRow held() {
    product(
        () -> {
          s12.bind(project, "schedules");
          plans.plan(project);
          return null;
        });
    VisitRow visit =
        product(() -> routine.of(project)).visits().stream()
            .filter(
                row -> row.rule().equals("S12.linkage-test") && !row.firstDay().isAfter(today()))
            .findFirst()
            .orElseThrow();
    List<HoldVisit.Check> checks =
        product(() -> routine.checklist(visit.id())).stream()
            .map(item -> new HoldVisit.Check(item.id(), CheckOutcome.OK, Optional.empty()))
            .toList();
    HoldVisit command =
        new HoldVisit(today(), checks, Set.of("LINKAGE_TEST"), Optional.of("各点位正常"));
    int version = product(() -> routine.visit(visit.id())).version();
    as(
        desk.technician().call(),
        () -> visits.hold(visit.id(), version, command, desk.technician().context()));
    return visit;
  }

  @Test
  @Clause("S12-4.1.4")
  void a_fault_that_came_back_after_the_signature_is_another_repair_with_another_form() {
    Worker centre = product(() -> s12.centre(project));
    String request = desk.repaired("调整参数", 30);
    MaintenanceFormView first = desk.of(request);
    reopen(request, centre);
    desk.repair(request, "更换主板", 20);
    MaintenanceFormView same = desk.of(request);
    assertThat(same.number()).isEqualTo(first.number());
    assertThat(same.workedAt()).isAfter(first.workedAt());
    assertThat(same.entries().done()).isEqualTo("调整参数；更换主板");
    desk.seal(
        desk.sign(same, MaintenanceDesk.signature(Optional.empty()), null), "李经理", today(), null);
    reopen(request, centre);
    desk.repair(request, "更换整机", 10);
    MaintenanceFormView second = desk.of(request);
    assertThat(second.number()).isNotEqualTo(first.number());
    refused(MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED, () -> desk.close(request));
    ListQuery open = ListQuery.first(9).with("project", project).with("state", FormState.TO_SIGN);
    assertThat(as(desk.head().call(), () -> forms.list(open)).rows())
        .extracting(MaintenanceFormRow::number)
        .containsExactly(second.number());
    assertThat(as(desk.head().call(), () -> forms.count(open, 10, true))).contains(1L);
  }

  private void reopen(String request, Worker centre) {
    as(
        centre.call(),
        () -> {
          RequestView seen = requests.getByNumber(request);
          verdicts.reopen(request, seen.version(), "还是黑屏", centre.context());
          return null;
        });
  }
}
