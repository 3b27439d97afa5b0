package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.maintenance.MaintenanceFormView;
import org.weibao.maintenance.MaintenanceOpeningService;
import org.weibao.maintenance.MaintenanceProblem;
import org.weibao.maintenance.SealForm;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.RoutineProblem;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkPlan;

/** Which work gets a register form, and who comes near one. */
@ArquillianTest
class MaintenanceFormDoorsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject MaintenanceFormService forms;
  @Inject MaintenanceOpeningService opening;
  @Inject MaintenanceScene s12;
  @Inject MaintenanceDesk desk;
  @Inject RoutineService routine;
  @Inject RoutineStaffService staff;
  @Inject WorkOrderService orders;
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

  @Test
  @Clause("S12-4.1.4")
  void a_repair_from_before_the_pack_was_bound_gets_its_form_all_the_same() {
    product(
        () -> {
          project = fixtures.site("TEAM_ACTIVE", true).projectId();
          desk.begin(project);
          return null;
        });
    String refusedOnce = desk.repaired("重启", 5);
    String watched = desk.repaired("重启", 4);
    String free = desk.repaired("重启", 3);
    assertThat(as(desk.technician().call(), () -> forms.ofRequest(refusedOnce))).isEmpty();
    desk.close(free);
    product(
        () -> {
          s12.bind(project, "requirements");
          return null;
        });
    refused(MaintenanceProblem.NEITHER_SIGNED_NOR_SEALED, () -> desk.close(refusedOnce));
    assertThat(desk.of(refusedOnce).state()).isEqualTo(FormState.TO_SIGN);
    product(
        () -> {
          opening.watch();
          opening.watch();
          return null;
        });
    assertThat(desk.of(watched).state()).isEqualTo(FormState.TO_SIGN);
    assertThat(product(() -> s12.due(desk.of(watched).number()))).hasSize(1);
  }

  @Test
  @Clause("S12-3")
  void maintenance_is_work_of_technical_staff_whom_others_only_assist() {
    String request = product(() -> s12.request(project)).number();
    Worker store = product(() -> scene.keeper(project));
    Worker finance = product(() -> scene.worker(Role.FINANCE, project));
    for (Worker other : List.of(store, finance, desk.head())) {
      refused(
          WorkOrderProblem.UNKNOWN_TECHNICIAN,
          () -> as(desk.head().call(), () -> plan(request, scene.soon(other))));
      refused(
          WorkOrderProblem.UNKNOWN_TECHNICIAN,
          () -> as(desk.head().call(), () -> plan(request, scene.soon(desk.technician(), other))));
      refused(
          RoutineProblem.PERSON,
          () ->
              as(
                  desk.head().call(),
                  () -> {
                    staff.assign(
                        project,
                        new NewAssignment(
                            other.id(), AssignmentKind.PART_TIME, today(), Optional.empty()),
                        desk.head().context());
                    return null;
                  }));
    }
    assertThat(as(desk.head().call(), () -> plan(request, scene.soon(desk.technician()))))
        .isEqualTo(desk.technician().id());
  }

  private Long plan(String request, WorkPlan plan) {
    return orders.plan(request, plan, desk.head().context()).technicianId().orElseThrow();
  }

  @Test
  @Clause("S12-4.1.4")
  void the_customer_reads_the_form_and_neither_he_nor_a_stranger_changes_it() {
    MaintenanceFormView form = desk.of(desk.repaired("更换电源", 3));
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
                        MaintenanceDesk.signature(Optional.empty()),
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
