package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.weibao.notification.NotificationService;
import org.weibao.organization.Role;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.workorder.DispatchBoard;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.MateState;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkEventView;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPlan;
import org.weibao.workorder.WorkReport;

/** Several technicians on one visit: one leads, the others take part. */
@ArquillianTest
class WorkMatesIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject WorkOrderService orders;
  @Inject DispatchService dispatch;
  @Inject NotificationService notifications;
  @Inject WorkScene scene;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Worker head;
  private Worker lead;
  private Worker mate;
  private RequestView request;
  private RequestView other;

  @BeforeEach
  void two_technicians_and_two_requests() {
    // Of many only some are suggested, and other tests leave many behind.
    scopes.endRole(Role.SERVICE_TECHNICIAN);
    long project =
        product(
            () -> {
              long made = fixtures.site("TEAM_ACTIVE", true).projectId();
              scene.move(made, "SZ");
              return made;
            });
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    lead = product(() -> scene.ofCity("SZ"));
    mate = product(() -> scene.ofCity("SZ"));
    request = product(() -> scene.request(project, Urgency.ROUTINE, 3));
    other = product(() -> scene.request(project, Urgency.ROUTINE, 2));
  }

  private WorkOrderView plan(WorkPlan plan) {
    return as(head.call(), () -> orders.plan(request.number(), plan, head.context()));
  }

  private WorkOrderView tell(Worker who, String number, WorkReport... reports) {
    return as(
        who.call(), () -> orders.report(number, List.of(reports), Duration.ZERO, who.context()));
  }

  private WorkReport now(WorkAction action) {
    return WorkReport.of(action, clock.instant());
  }

  private List<String> today(Worker who) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return as(who.call(), () -> orders.mine(day, who.context())).stream()
        .map(WorkOrderView::number)
        .toList();
  }

  @Test
  void each_answers_and_gives_his_minutes_and_only_who_leads_finishes() {
    String number = plan(scene.soon(lead, mate)).number();
    assertThat(as(mate.call(), () -> notifications.unread(mate.id()))).isEqualTo(1);
    assertThat(today(lead)).contains(number);
    assertThat(today(mate)).contains(number);
    tell(mate, number, now(WorkAction.ACCEPT));
    refused(WorkOrderProblem.MATE_ANSWERED, () -> tell(mate, number, now(WorkAction.ACCEPT)));
    assertThat(as(head.call(), () -> orders.get(number)).mates())
        .singleElement()
        .satisfies(one -> assertThat(one.state()).isEqualTo(MateState.ACCEPTED));
    refused(WorkOrderProblem.ONLY_LEAD, () -> tell(mate, number, now(WorkAction.ARRIVE)));
    WorkReport minutes = now(WorkAction.MINUTES).taking(null, 20, 45);
    refused(WorkOrderProblem.NOT_NOW, () -> tell(mate, number, minutes));
    tell(lead, number, now(WorkAction.ACCEPT), now(WorkAction.ARRIVE));
    refused(WorkOrderProblem.MINUTES, () -> tell(mate, number, now(WorkAction.MINUTES)));
    tell(mate, number, now(WorkAction.MINUTES).taking(null, 20, 45).named("m"));
    refused(
        WorkOrderProblem.ONLY_LEAD,
        () -> tell(mate, number, now(WorkAction.GIVE_UP).because("SPARE_NEEDED", null)));
    refused(WorkOrderProblem.NOT_NOW, () -> tell(lead, number, now(WorkAction.MINUTES)));
    WorkOrderView done = tell(lead, number, now(WorkAction.GIVE_UP).because("SPARE_NEEDED", null));
    assertThat(done.mates())
        .extracting(WorkMateView::labourMinutes)
        .containsExactly(Optional.of(45));
    assertThat(as(head.call(), () -> orders.events(number)))
        .extracting(WorkEventView::action)
        .containsExactly(
            WorkAction.PLAN,
            WorkAction.ACCEPT,
            WorkAction.ACCEPT,
            WorkAction.ARRIVE,
            WorkAction.MINUTES,
            WorkAction.GIVE_UP);
  }

  @Test
  void load_and_double_bookings_count_who_goes_along_as_well() {
    Instant from = clock.instant();
    Suggestion free = suggestion(mate, from);
    assertThat(free.isInConflict()).isFalse();
    String number = plan(scene.soon(lead, mate)).number();
    assertThat(suggestion(mate, from).isInConflict()).isTrue();
    assertThat(suggestion(mate, from).grounds())
        .filteredOn(ground -> ground.key().equals("load"))
        .singleElement()
        .satisfies(ground -> assertThat(ground.amount()).isEqualTo(120));
    as(head.call(), () -> orders.plan(other.number(), scene.soon(mate), head.context()));
    LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
    DispatchBoard board = as(head.call(), () -> dispatch.board(day));
    assertThat(board.lanes())
        .filteredOn(lane -> lane.technicianId() == mate.id())
        .singleElement()
        .satisfies(
            lane -> {
              assertThat(lane.minutes()).isEqualTo(240);
              assertThat(lane.slots())
                  .hasSize(2)
                  .allSatisfy(slot -> assertThat(slot.conflict()).isTrue());
            });
    tell(mate, number, now(WorkAction.DECLINE).because("ILL", null));
    assertThat(today(mate)).doesNotContain(number);
    assertThat(as(head.call(), () -> notifications.unread(head.id()))).isEqualTo(1);
  }

  private Suggestion suggestion(Worker who, Instant from) {
    return as(head.call(), () -> dispatch.suggest(other.number(), from)).people().stream()
        .filter(one -> one.technicianId() == who.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobody_goes_along_with_himself_or_with_a_crew_and_another_plan_asks_again() {
    WorkPlan alone = scene.soon(lead);
    OutsideCrew crew = new OutsideCrew("协力公司", "钱师傅", "129 0000 0099");
    refused(
        WorkOrderProblem.MATES,
        () ->
            plan(
                new WorkPlan(
                    alone.technicianId(),
                    Optional.empty(),
                    List.of(lead.id()),
                    alone.from(),
                    alone.to())));
    refused(
        WorkOrderProblem.MATES,
        () ->
            plan(
                new WorkPlan(
                    Optional.empty(),
                    Optional.of(crew),
                    List.of(mate.id()),
                    alone.from(),
                    alone.to())));
    WorkOrderView order = plan(scene.soon(lead, mate));
    tell(mate, order.number(), now(WorkAction.ACCEPT));
    Worker third = product(() -> scene.ofCity("SZ"));
    WorkOrderView moved = move(order, scene.soon(mate, third));
    assertThat(moved.technicianId()).contains(mate.id());
    assertThat(moved.mates())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.personId()).isEqualTo(third.id());
              assertThat(one.state()).isEqualTo(MateState.PLANNED);
            });
    // That he is sent, and that he need not go.
    assertThat(as(lead.call(), () -> notifications.unread(lead.id()))).isEqualTo(2);
    refused(WorkOrderProblem.NOT_YOURS, () -> tell(lead, order.number(), now(WorkAction.ACCEPT)));
  }

  private WorkOrderView move(WorkOrderView order, WorkPlan plan) {
    int version = as(head.call(), () -> orders.get(order.number())).version();
    return as(
        head.call(),
        () ->
            orders.move(order.number(), version, plan, "TECHNICIAN_ABSENT", null, head.context()));
  }
}
