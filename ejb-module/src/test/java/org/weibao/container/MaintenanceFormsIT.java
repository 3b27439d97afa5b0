package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.ReceivedFile;
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
import org.weibao.maintenance.MaintenanceOpeningService;
import org.weibao.maintenance.MaintenanceProblem;
import org.weibao.maintenance.SealForm;
import org.weibao.organization.Role;
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
import org.weibao.workorder.Signature;
import org.weibao.workorder.WorkOrderProblem;

/** Register forms where S12 holds: opened by the work, signed, sealed, and never passed over. */
@ArquillianTest
class MaintenanceFormsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject MaintenanceFormService forms;
  @Inject MaintenanceOpeningService opening;
  @Inject MaintenanceScene s12;
  @Inject RequestService requests;
  @Inject VerdictService verdicts;
  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineScene plans;
  @Inject AttachmentService attachments;
  @Inject TimelineService timelines;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker technician;
  private Worker head;

  @BeforeEach
  void a_project_that_follows_s12() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          s12.bind(project, "requirements");
          technician = scene.worker(Role.SERVICE_TECHNICIAN, project);
          head = scene.worker(Role.CITY_HEAD, project);
          return null;
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Number of a request whose fault was repaired some minutes ago. */
  private String repaired(String handling, int minutesAgo) {
    String number = product(() -> s12.request(project)).number();
    repair(number, handling, minutesAgo);
    return number;
  }

  private void repair(String number, String handling, int minutesAgo) {
    as(
        technician.call(),
        () -> {
          s12.repair(number, handling, minutesAgo, technician.context());
          return null;
        });
  }

  private MaintenanceFormView of(String request) {
    return as(technician.call(), () -> forms.ofRequest(request)).orElseThrow();
  }

  private void close(String number) {
    as(
        head.call(),
        () -> {
          requests.close(number, requests.getByNumber(number).version(), head.context());
          return null;
        });
  }

  private static Signature signature(Optional<byte[]> picture) {
    return new Signature("物业李经理", picture, Optional.empty(), Optional.of("处理及时"));
  }

  private MaintenanceFormView sign(MaintenanceFormView form, Signature signature, Instant paperAt) {
    return as(
        technician.call(),
        () ->
            forms.sign(
                form.number(),
                form.version(),
                signature,
                Optional.ofNullable(paperAt),
                technician.context()));
  }

  private MaintenanceFormView seal(MaintenanceFormView form, String who, LocalDate on, Long file) {
    return as(
        technician.call(),
        () ->
            forms.seal(
                form.number(),
                form.version(),
                new SealForm(who, on, Optional.ofNullable(file)),
                technician.context()));
  }

  @Test
  @Clause("S12-4.1.4")
  void a_request_closes_only_when_the_form_after_its_repair_is_signed_and_sealed() {
    String request = repaired("更换硬盘录像机电源", 4);
    MaintenanceFormView form = of(request);
    assertThat(form.ground()).isEqualTo(FormGround.FAULT_CLEARED);
    assertThat(form.clause()).isEqualTo("S12-4.1.4");
    assertThat(form.entries().fault()).isEqualTo("门口机黑屏");
    assertThat(form.entries().done()).isEqualTo("更换硬盘录像机电源");
    assertThat(form.entries().people()).isEqualTo("李工");
    assertThat(form.missing()).containsExactly(FormNeed.SIGNATURE, FormNeed.SEAL);
    assertThat(product(() -> s12.due(form.number()))).containsExactly("OPEN");

    refused(MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED, () -> close(request));
    refused(MaintenanceProblem.OTHER_STATE, () -> seal(form, "李经理", today(), null));
    MaintenanceFormView signed = sign(form, signature(Optional.empty()), null);
    assertThat(signed.state()).isEqualTo(FormState.TO_SEAL);
    assertThat(signed.signed().orElseThrow().sha256()).hasSize(64);
    refused(MaintenanceProblem.NOT_SEALED, () -> close(request));

    MaintenanceFormView whole = seal(signed, "宏远物业公章", today(), null);
    assertThat(whole.state()).isEqualTo(FormState.COMPLETE);
    assertThat(whole.missing()).isEmpty();
    assertThat(product(() -> s12.due(form.number()))).containsExactly("DONE");
    close(request);
    assertThat(product(() -> requests.getByNumber(request)).status())
        .isEqualTo(RequestStatus.CLOSED);
    assertThat(product(() -> timelines.ofRequest(request)))
        .extracting(TimelineEntry::key)
        .contains(
            "timeline.maintenance.opened",
            "timeline.maintenance.signed",
            "timeline.maintenance.sealed");
    refused(MaintenanceProblem.OTHER_STATE, () -> seal(whole, "x", today(), null));
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
    MaintenanceFormView form = of(repaired("紧固接头", 2));
    FormEntries better = new FormEntries("监控系统", "黑屏", "紧固接头并测试", "BNC 头 2 个", "王工");
    refused(
        MaintenanceProblem.TOO_LONG,
        () -> fill(form, new FormEntries("s".repeat(501), "", "done", "", "")));
    MaintenanceFormView filled = fill(form, better);
    assertThat(filled.entries()).isEqualTo(better);
    refused(CommonProblem.STALE_VERSION, () -> fill(form, better));
    refused(CommonProblem.STALE_VERSION, () -> sign(form, signature(Optional.empty()), null));
    MaintenanceFormView emptied = fill(filled, new FormEntries("", "", " ", "", ""));
    refused(
        MaintenanceProblem.NOTHING_DONE, () -> sign(emptied, signature(Optional.empty()), null));
    MaintenanceFormView again = fill(emptied, better);
    refused(
        WorkOrderProblem.SIGNATURE_PICTURE,
        () ->
            sign(
                again,
                signature(Optional.of("no picture".getBytes(StandardCharsets.UTF_8))),
                null));
    refused(
        MaintenanceProblem.BEFORE_WORK,
        () ->
            sign(again, signature(Optional.empty()), form.workedAt().minus(Duration.ofMinutes(2))));
    refused(
        MaintenanceProblem.IN_FUTURE,
        () ->
            sign(again, signature(Optional.empty()), clock.instant().plus(Duration.ofMinutes(3))));
    MaintenanceFormView signed = sign(again, signature(Optional.of(png())), null);
    assertThat(signed.signed().orElseThrow().onPaper()).isFalse();
    assertThat(as(technician.call(), () -> forms.signaturePicture(form.number())))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(png()));
    assertThat(signed.entries()).isEqualTo(better);
    refused(MaintenanceProblem.OTHER_STATE, () -> fill(signed, better));
    refused(MaintenanceProblem.OTHER_STATE, () -> sign(signed, signature(Optional.empty()), null));
  }

  private MaintenanceFormView fill(MaintenanceFormView form, FormEntries entries) {
    return as(
        technician.call(),
        () -> forms.fill(form.number(), form.version(), entries, technician.context()));
  }

  @Test
  @Clause("S12-4.1.4")
  void the_form_of_a_routine_test_is_due_until_its_sealed_sheet_is_there() {
    VisitRow visit = held();
    MaintenanceFormView form = as(technician.call(), () -> forms.ofVisit(visit.id())).orElseThrow();
    assertThat(form.ground()).isEqualTo(FormGround.ROUTINE_TEST);
    assertThat(form.workedOn()).isEqualTo(today());
    assertThat(form.entries().fault()).startsWith("联动测试");
    assertThat(form.entries().done()).contains("正常");
    assertThat(as(technician.call(), () -> forms.checks(form.number())))
        .isNotEmpty()
        .allSatisfy(check -> assertThat(check.outcome()).isEqualTo(CheckOutcome.OK));
    assertThat(product(() -> s12.due(form.number()))).containsExactly("OPEN");
    assertThat(paper(form.number())).startsWith("%PDF");

    MaintenanceFormView signed = sign(form, signature(Optional.empty()), clock.instant());
    refused(MaintenanceProblem.SEALER, () -> seal(signed, " ", today(), null));
    refused(MaintenanceProblem.SEALER, () -> seal(signed, "章".repeat(81), today(), null));
    refused(MaintenanceProblem.DAY_MISSING, () -> seal(signed, "李经理", null, null));
    refused(MaintenanceProblem.BEFORE_WORK, () -> seal(signed, "李经理", today().minusDays(1), null));
    refused(MaintenanceProblem.IN_FUTURE, () -> seal(signed, "李经理", today().plusDays(1), null));
    long elsewhere = photo("REQUEST", repaired("重启", 1));
    refused(MaintenanceProblem.FILE, () -> seal(signed, "李经理", today(), elsewhere));
    assertThat(product(() -> s12.due(form.number()))).containsExactly("OPEN");
    long sheet = photo(MaintenanceAttachments.KIND, form.number());
    MaintenanceFormView whole = seal(signed, "李经理", today(), sheet);
    assertThat(whole.seal().orElseThrow().fileId()).contains(sheet);
    assertThat(product(() -> s12.due(form.number()))).containsExactly("DONE");
    assertThat(paper(form.number())).startsWith("%PDF");
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
    as(technician.call(), () -> visits.hold(visit.id(), version, command, technician.context()));
    return visit;
  }

  private String paper(String number) {
    return as(
        technician.call(),
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          forms.writePdf(number, Locale.SIMPLIFIED_CHINESE, out);
          return out.toString(StandardCharsets.ISO_8859_1);
        });
  }

  private long photo(String kind, String key) {
    return as(
        technician.call(),
        () -> {
          try (ReceivedFile file =
              attachments.receive("盖章表.png", new ByteArrayInputStream(png()))) {
            return attachments.add(kind, key, file, "盖章", true, technician.context()).id();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  @Clause("S12-4.1.4")
  void a_fault_that_came_back_after_the_signature_is_another_repair_with_another_form() {
    Worker centre = product(() -> s12.centre(project));
    String request = repaired("调整参数", 30);
    MaintenanceFormView first = of(request);
    reopen(request, centre);
    repair(request, "更换主板", 20);
    MaintenanceFormView same = of(request);
    assertThat(same.number()).isEqualTo(first.number());
    assertThat(same.workedAt()).isAfter(first.workedAt());
    assertThat(same.entries().done()).isEqualTo("调整参数；更换主板");
    seal(sign(same, signature(Optional.empty()), null), "李经理", today(), null);
    reopen(request, centre);
    repair(request, "更换整机", 10);
    MaintenanceFormView second = of(request);
    assertThat(second.number()).isNotEqualTo(first.number());
    refused(MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED, () -> close(request));
    ListQuery open = ListQuery.first(9).with("project", project).with("state", FormState.TO_SIGN);
    assertThat(as(head.call(), () -> forms.list(open)).rows())
        .extracting(MaintenanceFormRow::number)
        .containsExactly(second.number());
    assertThat(as(head.call(), () -> forms.count(open, 10, true))).contains(1L);
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

  @Test
  @Clause("S12-4.1.4")
  void a_repair_from_before_the_pack_was_bound_gets_its_form_all_the_same() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          technician = scene.worker(Role.SERVICE_TECHNICIAN, project);
          head = scene.worker(Role.CITY_HEAD, project);
          return null;
        });
    String refusedOnce = repaired("重启", 5);
    String watched = repaired("重启", 4);
    String free = repaired("重启", 3);
    assertThat(as(technician.call(), () -> forms.ofRequest(refusedOnce))).isEmpty();
    close(free);
    product(
        () -> {
          s12.bind(project, "requirements");
          return null;
        });
    refused(MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED, () -> close(refusedOnce));
    assertThat(of(refusedOnce).state()).isEqualTo(FormState.TO_SIGN);
    product(
        () -> {
          opening.watch();
          opening.watch();
          return null;
        });
    assertThat(of(watched).state()).isEqualTo(FormState.TO_SIGN);
    assertThat(product(() -> s12.due(of(watched).number()))).hasSize(1);
  }

  @Test
  @Clause("S12-4.1.4")
  void the_customer_reads_the_form_and_neither_he_nor_a_stranger_changes_it() {
    MaintenanceFormView form = of(repaired("更换电源", 3));
    Worker centre = product(() -> s12.centre(project));
    Worker stranger =
        product(
            () ->
                scene.worker(
                    Role.SERVICE_TECHNICIAN, fixtures.site("TEAM_ACTIVE", true).projectId()));
    assertThat(as(centre.call(), () -> forms.get(form.number())).entries())
        .isEqualTo(form.entries());
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                centre.call(),
                () ->
                    forms.sign(
                        form.number(),
                        form.version(),
                        signature(Optional.empty()),
                        Optional.empty(),
                        centre.context())));
    refused(MaintenanceProblem.UNKNOWN, () -> as(stranger.call(), () -> forms.get(form.number())));
    refused(
        MaintenanceProblem.UNKNOWN,
        () ->
            as(
                stranger.call(),
                () ->
                    forms.fill(form.number(), form.version(), form.entries(), stranger.context())));
    Worker reader = product(() -> scene.worker(Role.REGIONAL_ADMIN, project));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                reader.call(),
                () ->
                    forms.seal(
                        form.number(),
                        form.version(),
                        new SealForm("李经理", today(), Optional.empty()),
                        reader.context())));
  }
}
