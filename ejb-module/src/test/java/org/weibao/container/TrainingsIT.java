package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.ReceivedFile;
import org.weibao.container.WorkScene.Worker;
import org.weibao.handover.HandoverKeeperService;
import org.weibao.handover.HandoverProblem;
import org.weibao.handover.HandoverRow;
import org.weibao.handover.HandoverService;
import org.weibao.handover.HandoverView;
import org.weibao.handover.HandoverWorkService;
import org.weibao.handover.NewTraining;
import org.weibao.handover.ProjectTrainings;
import org.weibao.handover.TrainingService;
import org.weibao.kernel.CommonProblem;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.maintenance.MaintenanceOpeningService;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.routine.CycleQuery;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.MissedReason;
import org.weibao.routine.RoutineCycleService;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;

/** Users are trained at the handover and in the maintenance period. */
@ArquillianTest
class TrainingsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject TrainingService trainings;
  @Inject AttachmentService attachments;
  @Inject TrainingScene scene;
  @Inject HandoverKeeperService keeper;
  @Inject HandoverService handovers;
  @Inject HandoverWorkService handing;
  @Inject RoutineService routine;
  @Inject RoutineVisitService visits;
  @Inject RoutineCycleService cycles;
  @Inject MaintenanceFormService forms;
  @Inject MaintenanceOpeningService opening;
  @Inject MaintenanceScene s12;
  @Inject RoutineScene plans;
  @Inject WorkScene work;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker technician;
  private Worker lead;

  @BeforeEach
  void a_project_that_follows_s12() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          technician = work.worker(Role.SERVICE_TECHNICIAN, project);
          lead = work.worker(Role.PROJECT_TEAM_LEAD, project);
          scene.begin(project);
          return null;
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private ProjectTrainings seen() {
    return as(technician.call(), () -> trainings.ofProject(project));
  }

  /** The training of the period that is under way. */
  private VisitRow due() {
    return seen().plan().visits().stream()
        .filter(row -> !row.firstDay().isAfter(today()) && !row.lastDay().isBefore(today()))
        .findFirst()
        .orElseThrow();
  }

  private int version(long visit) {
    return product(() -> routine.visit(visit)).version();
  }

  private void hold(Worker who, long visit, int version, NewTraining training) {
    as(
        who.call(),
        () -> {
          trainings.hold(visit, version, training, who.context());
          return null;
        });
  }

  private NewTraining training(LocalDate day, String topic, List<String> signed) {
    return new NewTraining(day, topic, "李工", signed, List.of("何永康"));
  }

  private List<String> dueItems() {
    return product(() -> s12.due("USER_TRAINING", project));
  }

  @Test
  @Clause("S12-4.2.6")
  void a_training_of_the_maintenance_period_is_planned_due_and_held_with_who_signed() {
    assertThat(seen().plan().asked())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.clause()).isEqualTo("S12-4.2.6");
              assertThat(rule.rhythm().orElseThrow().months()).isEqualTo(TrainingScene.MONTHS);
            });
    VisitRow visit = due();
    assertThat(visit.lastDay().plusDays(1))
        .isEqualTo(visit.firstDay().plusMonths(TrainingScene.MONTHS));
    assertThat(visit.plannedOn()).isBetween(today(), visit.lastDay());
    CycleQuery query =
        new CycleQuery(Optional.empty(), Optional.of(project), Optional.of(RoutineRule.TRAINING));
    assertThat(as(technician.call(), () -> cycles.table(query)))
        .singleElement()
        .satisfies(row -> assertThat(row.next().orElseThrow().visitId()).isEqualTo(visit.id()));
    assertThat(dueItems()).containsOnly("OPEN");
    int open = dueItems().size();

    int version = version(visit.id());
    List<String> signed = List.of("司徒敏");
    NewTraining good = training(today(), "监控、报警系统操作", signed);
    HoldVisit plain = new HoldVisit(today(), List.of(), Set.of(), Optional.empty());
    refused(
        RoutineProblem.TRAINING,
        () ->
            as(
                technician.call(),
                () -> visits.hold(visit.id(), version, plain, technician.context())));
    refused(
        HandoverProblem.NOBODY_SIGNED,
        () -> hold(technician, visit.id(), version, training(today(), "操作", List.of())));
    refused(
        HandoverProblem.ATTENDEES,
        () -> hold(technician, visit.id(), version, training(today(), "操作", List.of("何永康"))));
    refused(
        HandoverProblem.TEXT,
        () -> hold(technician, visit.id(), version, training(today(), " ", signed)));
    refused(
        RoutineProblem.HELD_ON,
        () -> hold(technician, visit.id(), version, training(today().plusDays(1), "操作", signed)));
    refused(
        RoutineProblem.HELD_ON,
        () -> hold(technician, visit.id(), version, training(null, "操作", signed)));
    Worker store = product(() -> work.keeper(project));
    refused(AccessProblem.NOT_ALLOWED, () -> hold(store, visit.id(), version, good));
    Worker stranger =
        product(
            () ->
                work.worker(
                    Role.SERVICE_TECHNICIAN, fixtures.site("TEAM_ACTIVE", true).projectId()));
    refused(RoutineProblem.UNKNOWN, () -> hold(stranger, visit.id(), version, good));
    refused(
        RoutineProblem.UNKNOWN_PROJECT,
        () -> as(stranger.call(), () -> trainings.ofProject(project)));
    assertThat(as(technician.call(), () -> trainings.ofVisit(visit.id())))
        .as("what was refused left nothing behind")
        .isEmpty();
    refused(HandoverProblem.NO_TRAINING, () -> as(technician.call(), () -> paper(visit.id())));

    hold(technician, visit.id(), version, good);
    VisitRow held = product(() -> routine.visit(visit.id())).row();
    assertThat(held.state()).isEqualTo(VisitState.HELD);
    assertThat(held.heldOn()).contains(today());
    assertThat(as(technician.call(), () -> trainings.ofVisit(visit.id())).orElseThrow().attendees())
        .containsExactly(
            new HandoverView.Attendee("司徒敏", true), new HandoverView.Attendee("何永康", false));
    assertThat(dueItems().stream().filter("OPEN"::equals).count()).isEqualTo(open - 1L);
    assertThat(seen().held())
        .singleElement()
        .satisfies(one -> assertThat(one.visitId()).contains(visit.id()));
    assertThat(as(technician.call(), () -> paper(visit.id()))).startsWith("%PDF");
    refused(CommonProblem.STALE_VERSION, () -> hold(technician, visit.id(), version, good));
    refused(RoutineProblem.SETTLED, () -> hold(technician, visit.id(), version(visit.id()), good));
    product(
        () -> {
          opening.watch();
          return null;
        });
    assertThat(as(technician.call(), () -> forms.ofVisit(visit.id())))
        .as("no system was tested, so that no register form is asked for")
        .isEmpty();
  }

  @Test
  @Clause("S12-4.2.6")
  void the_signed_list_of_a_training_is_kept_with_its_visit() {
    VisitRow visit = due();
    hold(
        technician,
        visit.id(),
        version(visit.id()),
        training(today(), "监控、报警系统操作", List.of("司徒敏")));
    attach(technician, visit.id());
    assertThat(as(lead.call(), () -> files(visit.id())))
        .extracting(AttachmentView::fileName)
        .containsExactly("签到表.pdf");
    Worker store = product(() -> work.keeper(project));
    Worker stranger =
        product(
            () ->
                work.worker(
                    Role.SERVICE_TECHNICIAN, fixtures.site("TEAM_ACTIVE", true).projectId()));
    assertThat(as(store.call(), () -> files(visit.id()))).hasSize(1);
    refused(AttachmentProblem.UNKNOWN_SUBJECT, () -> as(stranger.call(), () -> files(visit.id())));
    refused(AttachmentProblem.UNKNOWN_SUBJECT, () -> attach(stranger, visit.id()));
  }

  private List<AttachmentView> files(long visit) {
    return attachments.of("ROUTINE_VISIT", Long.toString(visit));
  }

  private void attach(Worker who, long visit) {
    byte[] scan = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    as(
        who.call(),
        () -> {
          try (ReceivedFile file = attachments.receive("签到表.pdf", new ByteArrayInputStream(scan))) {
            return attachments.add(
                "ROUTINE_VISIT", Long.toString(visit), file, null, false, who.context());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String paper(long visit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trainings.writePdf(visit, Locale.SIMPLIFIED_CHINESE, out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  @Clause("S12-4.2.6")
  void a_training_that_was_missed_is_explained_and_another_is_planned() {
    VisitRow visit = due();
    product(
        () -> {
          plans.back(project, 60);
          plans.plan(project);
          return null;
        });
    assertThat(product(() -> routine.visit(visit.id())).row().state()).isEqualTo(VisitState.MISSED);
    assertThat(due().id()).isNotEqualTo(visit.id());
    refused(RoutineProblem.REASON_MISSING, () -> explain(visit.id(), null));
    explain(visit.id(), MissedReason.OTHER);
    assertThat(product(() -> routine.visit(visit.id())).row().explained()).isTrue();
    refused(
        RoutineProblem.SETTLED,
        () ->
            hold(
                technician,
                visit.id(),
                version(visit.id()),
                training(today(), "操作", List.of("司徒敏"))));
  }

  private void explain(long visit, MissedReason reason) {
    as(
        lead.call(),
        () -> {
          visits.explain(visit, version(visit), reason, Optional.of("客户改期"), lead.context());
          return null;
        });
  }

  @Test
  @Clause("S12-4.2.6")
  void trainings_of_the_handover_stand_beside_those_of_the_maintenance_period() {
    product(
        () -> {
          plans.warrantyEnds(project, today().plusMonths(5));
          keeper.look();
          return null;
        });
    HandoverRow handover =
        product(() -> handovers.list()).stream()
            .filter(row -> row.site().projectId() == project)
            .findFirst()
            .orElseThrow();
    as(
        lead.call(),
        () -> {
          handing.train(
              handover.id(),
              handovers.get(handover.id()).version(),
              training(today(), "移交培训", List.of("司徒敏")),
              lead.context());
          return null;
        });
    VisitRow visit = due();
    hold(technician, visit.id(), version(visit.id()), training(today(), "操作", List.of("欧阳慧")));
    assertThat(seen().held())
        .extracting(ProjectTrainings.Held::handoverId, ProjectTrainings.Held::visitId)
        .containsExactly(
            tuple(Optional.empty(), Optional.of(visit.id())),
            tuple(Optional.of(handover.id()), Optional.empty()));
    assertThat(product(() -> handovers.get(handover.id())).trainings())
        .as("each keeps its own")
        .extracting(HandoverView.Training::topic)
        .containsExactly("移交培训");
  }
}
