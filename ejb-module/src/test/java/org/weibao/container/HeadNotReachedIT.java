package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.TimelineEntry;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyService;
import org.weibao.project.ProjectService;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.timeline.TimelineService;
import org.weibao.workorder.HeadAttemptView;
import org.weibao.workorder.HeadChannel;
import org.weibao.workorder.HeadNotReached;
import org.weibao.workorder.HeadNotReachedService;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;

/** Whoever took a call goes himself where the head of the department cannot be reached. */
@ArquillianTest
class HeadNotReachedIT {

  @Inject HeadNotReachedService heads;
  @Inject WorkOrderService orders;
  @Inject RequestService requests;
  @Inject TimelineService timelines;
  @Inject NotificationService notifications;
  @Inject PolicyService policies;
  @Inject ProjectService projects;
  @Inject WorkScene scene;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private CallContext manager;
  private Worker taker;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_technician_takes_calls() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    manager = product(fixtures::somebody);
    taker = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    product(
        () -> {
          scopes.grant(manager.personId(), Role.DEPT_MANAGER, ScopeKind.DEPARTMENT, null);
          return null;
        });
  }

  private void bind() {
    product(
        () -> {
          policies.bind(
              new NewBinding(
                  BindingKind.PROJECT,
                  projects.getProject(project).code(),
                  "S12",
                  Optional.of("notices"),
                  LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(60),
                  Optional.empty(),
                  "test"),
              manager);
          return null;
        });
  }

  private RequestView call() {
    Instant received = clock.instant().minus(Duration.ofMinutes(20));
    return as(
        taker.call(),
        () ->
            requests.register(
                Fixtures.request(project, Urgency.EMERGENCY, received), taker.context()));
  }

  private HeadNotReached tried(int minutesAgo) {
    return new HeadNotReached(
        clock.instant().minus(Duration.ofMinutes(minutesAgo)),
        HeadChannel.PHONE,
        Optional.of("三次无人接听"));
  }

  private WorkOrderView go(RequestView request) {
    return as(taker.call(), () -> heads.go(request.number(), tried(5), taker.context()));
  }

  private List<NotificationView> told() {
    return product(() -> notifications.list(manager.personId(), true, null, 50).rows());
  }

  @Test
  @Clause("S12-4.2.3c")
  void whoever_took_the_call_goes_to_the_site_and_the_head_is_told() {
    bind();
    RequestView request = call();
    assertThat(as(taker.call(), () -> heads.isOpen(request.number(), taker.context()))).isTrue();
    WorkOrderView order = go(request);
    assertThat(order.technicianId()).contains(taker.id());
    assertThat(order.requestNumber()).contains(request.number());
    assertThat(as(taker.call(), () -> requests.getByNumber(request.number())).arrivalDueAt())
        .as("the clock runs as before")
        .isEqualTo(request.arrivalDueAt());
    assertThat(told())
        .filteredOn(one -> one.kind() == NotificationKind.HEAD_NOT_REACHED)
        .extracting(NotificationView::link)
        .containsExactly("/requests/view?number=" + request.number());
    assertThat(as(taker.call(), () -> heads.of(request.number())))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.workOrder()).isEqualTo(order.number());
              assertThat(one.clause()).isEqualTo("S12-4.2.3c");
              assertThat(one.note()).contains("三次无人接听");
            })
        .extracting(HeadAttemptView::channel)
        .isEqualTo(HeadChannel.PHONE);
    assertThat(as(taker.call(), () -> timelines.ofRequest(request.number())))
        .extracting(TimelineEntry::key)
        .contains("timeline.head-not-reached");
    assertThat(as(taker.call(), () -> heads.isOpen(request.number(), taker.context()))).isFalse();
    refused(WorkOrderProblem.ALREADY_PLANNED, () -> go(request));
  }

  @Test
  @Clause("S12-4.2.3c")
  void nobody_goes_in_the_head_s_place_where_no_pack_says_so_or_somebody_else_took_the_call() {
    RequestView before = call();
    refused(WorkOrderProblem.NO_HEAD_RULE, () -> go(before));
    assertThat(as(taker.call(), () -> heads.isOpen(before.number(), taker.context()))).isFalse();
    bind();
    RequestView others = product(() -> scene.request(project, Urgency.EMERGENCY, 1));
    refused(WorkOrderProblem.NOT_CALL_TAKER, () -> go(others));
  }

  @Test
  @Clause("S12-4.2.3c")
  void a_head_who_has_read_of_the_call_or_sent_somebody_arranges_the_job() {
    bind();
    RequestView read = call();
    product(
        () -> {
          notifications.readAll(manager.personId());
          return null;
        });
    refused(WorkOrderProblem.HEAD_KNOWS, () -> go(read));
    assertThat(as(taker.call(), () -> heads.isOpen(read.number(), taker.context()))).isFalse();
    RequestView sent = call();
    Worker head = product(() -> scene.worker(Role.CITY_HEAD, project));
    Worker other = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    as(head.call(), () -> orders.plan(sent.number(), scene.soon(other), head.context()));
    refused(WorkOrderProblem.ALREADY_PLANNED, () -> go(sent));
  }

  @Test
  void an_attempt_before_the_call_or_after_now_is_none() {
    bind();
    RequestView request = call();
    for (int minutesAgo : new int[] {90, -30}) {
      assertThatThrownBy(
              () ->
                  as(
                      taker.call(),
                      () -> heads.go(request.number(), tried(minutesAgo), taker.context())))
          .isInstanceOfSatisfying(
              BusinessException.class,
              e -> {
                assertThat(e.code()).isEqualTo(WorkOrderProblem.HEAD_TRIED);
                assertThat(e.field()).contains("triedAt");
              });
    }
    assertThat(as(taker.call(), () -> heads.of(request.number()))).isEmpty();
  }
}
