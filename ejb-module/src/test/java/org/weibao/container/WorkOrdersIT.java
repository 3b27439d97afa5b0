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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.notification.NotificationService;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.timeline.TimelineService;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.OutsideCrew;
import org.weibao.workorder.Signature;
import org.weibao.workorder.Suggestion;
import org.weibao.workorder.Suggestions;
import org.weibao.workorder.UndispatchedView;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkEventView;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPlan;
import org.weibao.workorder.WorkReport;
import org.weibao.workorder.WorkStatus;

/** Dispatch and visits, from the plan to the signed voucher. */
@ArquillianTest
class WorkOrdersIT {

  private static final Signature ON_PAPER =
      new Signature("陈美玲", Optional.empty(), Optional.of(5), Optional.of("很快"));

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject WorkOrderService orders;
  @Inject DispatchService dispatch;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject TimelineService timelines;
  @Inject NotificationService notifications;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private Worker technician;
  private RequestView request;

  @BeforeEach
  void a_request_with_somebody_to_send() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    request = product(() -> scene.request(project, Urgency.EMERGENCY, 3));
  }

  private WorkOrderView plan() {
    return as(
        head.call(), () -> orders.plan(request.number(), scene.soon(technician), head.context()));
  }

  private WorkOrderView tell(Worker who, String number, WorkReport... reports) {
    return as(
        who.call(), () -> orders.report(number, List.of(reports), Duration.ZERO, who.context()));
  }

  private WorkReport now(WorkAction action) {
    return WorkReport.of(action, clock.instant());
  }

  /** The customer signs what he is shown now. */
  private WorkReport signed(String number) {
    return now(WorkAction.SIGN).signedBy(ON_PAPER, product(() -> orders.toSign(number)).digest());
  }

  private void recordFault(WorkOrderView order, boolean solved) {
    RecordFault fault =
        new RecordFault(
            order.visitId().orElseThrow(),
            FaultCause.WEAR,
            Optional.empty(),
            "更换电源",
            solved,
            false,
            Optional.empty(),
            Optional.empty(),
            clock.instant());
    as(technician.call(), () -> repairs.recordFault(request.number(), fault, technician.context()));
  }

  @Test
  @Clause({"S04-9-a", "S04-9-b", "S03-3.3.2-b", "S03-3.3.2-c"})
  void the_customer_signs_finished_work_only_and_what_he_signed_stays() {
    String number = plan().number();
    refused(WorkOrderProblem.SIGNED_TOO_EARLY, () -> tell(technician, number, signed(number)));
    tell(technician, number, now(WorkAction.ACCEPT), now(WorkAction.TRAVEL));
    WorkOrderView there = tell(technician, number, now(WorkAction.ARRIVE));
    assertThat(as(head.call(), () -> requests.getByNumber(request.number())).arrivedAt())
        .isPresent();
    refused(WorkOrderProblem.SIGNED_TOO_EARLY, () -> tell(technician, number, signed(number)));
    refused(
        WorkOrderProblem.FAULT_RECORD_MISSING,
        () -> tell(technician, number, now(WorkAction.FINISH)));
    recordFault(there, true);
    refused(
        WorkOrderProblem.FAULT_RECORD_SAYS_OTHERWISE,
        () -> tell(technician, number, now(WorkAction.GIVE_UP).because("WORKSHOP", null)));
    tell(technician, number, now(WorkAction.FINISH));
    refused(WorkOrderProblem.NOT_NOW, () -> tell(technician, number, now(WorkAction.CLOSE)));
    refused(
        WorkOrderProblem.SIGNATURE_MISSING, () -> tell(technician, number, now(WorkAction.SIGN)));
    tell(technician, number, signed(number));
    assertThat(as(head.call(), () -> orders.signature(number)))
        .hasValueSatisfying(s -> assertThat(s.signer()).isEqualTo("陈美玲"));
    assertThatThrownBy(
            () ->
                product(
                    () -> {
                      scene.forge(number);
                      return null;
                    }))
        .hasStackTraceContaining("work_signature");
    WorkOrderView over = tell(technician, number, now(WorkAction.CLOSE));
    assertThat(over.status()).isEqualTo(WorkStatus.CLOSED);
    assertThat(over.solved()).contains(true);
    assertThat(as(head.call(), () -> timelines.ofRequest(request.number())))
        .filteredOn(entry -> entry.key().equals("timeline.work"))
        .extracting(TimelineEntry::arguments)
        .extracting(arguments -> arguments.get(1))
        .contains(WorkAction.PLAN, WorkAction.FINISH, WorkAction.SIGN, WorkAction.CLOSE);
  }

  @Test
  void what_a_device_tells_late_is_dated_when_it_happened_and_told_again_changes_nothing() {
    String number = plan().number();
    Duration behind = Duration.ofMinutes(7);
    Instant device =
        clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofMinutes(90)).minus(behind);
    List<WorkReport> morning =
        List.of(
            WorkReport.of(WorkAction.ACCEPT, device).named("a"),
            WorkReport.of(WorkAction.TRAVEL, device.plusSeconds(60)).named("b"),
            WorkReport.of(WorkAction.ARRIVE, device.plusSeconds(3660)).named("c"));
    Supplier<WorkOrderView> send =
        () ->
            as(
                technician.call(),
                () -> orders.report(number, morning, behind, technician.context()));
    send.get();
    WorkOrderView again = send.get();
    Instant arrived = device.plusSeconds(3660).plus(behind);
    assertThat(again.arrivedAt()).contains(arrived);
    assertThat(as(head.call(), () -> requests.getByNumber(request.number())).arrivedAt())
        .contains(arrived);
    List<WorkEventView> events = as(head.call(), () -> orders.events(number));
    assertThat(events)
        .extracting(WorkEventView::action)
        .containsExactly(WorkAction.PLAN, WorkAction.ACCEPT, WorkAction.TRAVEL, WorkAction.ARRIVE);
    assertThat(events.get(3).offsetMillis()).contains(behind.toMillis());
    assertThat(events.get(3).receivedAt()).isAfter(events.get(3).happenedAt());
    recordFault(again, true);
    WorkOrderView done = tell(technician, number, now(WorkAction.FINISH));
    assertThat(done.travelMinutes()).contains(60);
    assertThat(done.labourMinutes()).hasValueSatisfying(m -> assertThat(m).isBetween(28, 32));
  }

  @Test
  void an_order_that_cannot_be_is_refused_whole_and_names_the_event() {
    String number = plan().number();
    Instant now = clock.instant();
    List<WorkReport> wrong =
        List.of(
            WorkReport.of(WorkAction.ACCEPT, now.minusSeconds(60)),
            WorkReport.of(WorkAction.ARRIVE, now.minusSeconds(120)));
    assertThatThrownBy(
            () ->
                as(
                    technician.call(),
                    () -> orders.report(number, wrong, Duration.ZERO, technician.context())))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(WorkOrderProblem.OUT_OF_ORDER);
              assertThat(e.field()).contains("events[1]");
            });
    assertThat(as(head.call(), () -> orders.get(number)).status()).isEqualTo(WorkStatus.PLANNED);
    refused(
        WorkOrderProblem.IN_FUTURE,
        () -> tell(technician, number, WorkReport.of(WorkAction.ACCEPT, now.plusSeconds(900))));
    refused(WorkOrderProblem.NOT_NOW, () -> tell(technician, number, now(WorkAction.TRAVEL)));
    refused(WorkOrderProblem.NOT_HERE, () -> tell(technician, number, now(WorkAction.CANCEL)));
    tell(technician, number, WorkReport.of(WorkAction.ACCEPT, now.minus(Duration.ofHours(5))));
    refused(
        RequestProblem.ARRIVED_BEFORE_RECEIPT,
        () ->
            tell(
                technician,
                number,
                WorkReport.of(WorkAction.ARRIVE, now.minus(Duration.ofHours(4)))));
  }

  @Test
  void somebody_elses_work_is_left_alone_and_other_places_are_not_known() {
    String number = plan().number();
    Worker other = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    refused(WorkOrderProblem.NOT_YOURS, () -> tell(other, number, now(WorkAction.ACCEPT)));
    Worker far =
        product(
            () ->
                scene.worker(
                    Role.SERVICE_TECHNICIAN, fixtures.site("TEAM_ACTIVE", true).projectId()));
    refused(WorkOrderProblem.UNKNOWN, () -> tell(far, number, now(WorkAction.ACCEPT)));
    refused(
        WorkOrderProblem.UNKNOWN_TECHNICIAN,
        () ->
            as(
                head.call(),
                () ->
                    orders.move(
                        number, 0, scene.soon(head), "OWNER_ABSENT", null, head.context())));
  }

  @Test
  void of_two_at_once_one_plans_and_one_closes_and_the_other_is_told() throws Exception {
    List<Object> plans = twice(this::plan);
    assertThat(plans).filteredOn(WorkOrderView.class::isInstance).hasSize(1);
    assertThat(plans).contains(WorkOrderProblem.ALREADY_PLANNED);
    String number =
        plans.stream()
            .filter(WorkOrderView.class::isInstance)
            .map(view -> ((WorkOrderView) view).number())
            .findFirst()
            .orElseThrow();
    tell(technician, number, now(WorkAction.ACCEPT), now(WorkAction.ARRIVE));
    tell(technician, number, now(WorkAction.GIVE_UP).because("SPARE_NEEDED", "缺电源"));
    tell(technician, number, signed(number));
    List<Object> closings = twice(() -> tell(technician, number, now(WorkAction.CLOSE)));
    assertThat(closings).filteredOn(WorkOrderView.class::isInstance).hasSize(1);
    assertThat(closings).contains(WorkOrderProblem.ALREADY);
  }

  private static List<Object> twice(Callable<?> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Object> results = new ArrayList<>();
      Callable<Object> tried =
          () -> {
            try {
              return call.call();
            } catch (BusinessException e) {
              return e.code();
            }
          };
      for (Future<Object> one : threads.invokeAll(List.of(tried, tried))) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoever_is_sent_is_told_and_another_time_needs_a_reason_and_the_version_that_was_seen() {
    WorkOrderView order = plan();
    assertThat(unread(technician)).isEqualTo(1);
    tell(technician, order.number(), now(WorkAction.DECLINE).because("ILL", null));
    Worker other = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    WorkOrderView seen = as(head.call(), () -> orders.get(order.number()));
    Supplier<WorkOrderView> late = () -> move(other, 0, "TECHNICIAN_ABSENT", order);
    refused(CommonProblem.STALE_VERSION, late::get);
    refused(WorkOrderProblem.UNKNOWN_REASON, () -> move(other, seen.version(), "NO_LUST", order));
    WorkOrderView moved = move(other, seen.version(), "TECHNICIAN_ABSENT", order);
    assertThat(moved.status()).isEqualTo(WorkStatus.PLANNED);
    assertThat(moved.technicianId()).contains(other.id());
    assertThat(unread(other)).isEqualTo(1);
    // That he is sent, and that he need not go.
    assertThat(unread(technician)).isEqualTo(2);
    OutsideCrew crew = new OutsideCrew("协力公司", "钱师傅", "129 0000 0099");
    Instant now = clock.instant();
    WorkPlan outside =
        new WorkPlan(Optional.empty(), Optional.of(crew), now, now.plus(Duration.ofHours(1)));
    WorkOrderView taken =
        as(
            head.call(),
            () ->
                orders.move(
                    order.number(),
                    moved.version(),
                    outside,
                    "EMERGENCY_FIRST",
                    null,
                    head.context()));
    assertThat(taken.technicianName()).isEqualTo("钱师傅");
    refused(WorkOrderProblem.NOT_YOURS, () -> tell(other, order.number(), now(WorkAction.ACCEPT)));
    assertThat(tell(head, order.number(), now(WorkAction.ACCEPT)).status())
        .isEqualTo(WorkStatus.ACCEPTED);
  }

  private WorkOrderView move(Worker who, int version, String reason, WorkOrderView order) {
    return as(
        head.call(),
        () -> orders.move(order.number(), version, scene.soon(who), reason, null, head.context()));
  }

  private int unread(Worker who) {
    return as(who.call(), () -> notifications.unread(who.id()));
  }

  @Test
  @Clause("S04-18")
  void emergencies_go_first_then_what_was_left_over_then_the_rest() {
    RequestView fresh = product(() -> scene.request(project, Urgency.ROUTINE, 0));
    RequestView left = product(() -> scene.request(project, Urgency.ROUTINE, 30));
    assertThat(as(head.call(), dispatch::undispatched))
        .extracting(UndispatchedView::number)
        .containsExactly(request.number(), left.number(), fresh.number());
    assertThat(as(head.call(), dispatch::undispatched))
        .filteredOn(UndispatchedView::left)
        .extracting(UndispatchedView::number)
        .contains(left.number())
        .doesNotContain(fresh.number());
    plan();
    assertThat(as(head.call(), dispatch::undispatched))
        .extracting(UndispatchedView::number)
        .doesNotContain(request.number());
  }

  @Test
  @Clause("S01-5.4.1.2-3A")
  void where_the_department_has_left_the_nearest_citys_team_is_sent_and_sees_the_project() {
    long gone =
        product(
            () -> {
              scene.move(fixtures.site("TEAM_ACTIVE", true).projectId(), "DG");
              scene.move(fixtures.site("TEAM_ACTIVE", true).projectId(), "SZ");
              long left = fixtures.site("DEPARTMENT_LEFT_CITY", true).projectId();
              scene.move(left, "ZH");
              return left;
            });
    Worker near = product(() -> scene.ofCity("DG"));
    Worker far = product(() -> scene.ofCity("SZ"));
    Worker dispatcher = product(() -> scene.worker(Role.CITY_HEAD, gone));
    RequestView emergency = product(() -> scene.request(gone, Urgency.EMERGENCY, 1));
    Suggestions suggested =
        as(dispatcher.call(), () -> dispatch.suggest(emergency.number(), clock.instant()));
    assertThat(suggested.nearestCity()).contains("DG");
    assertThat(suggested.people())
        .extracting(Suggestion::technicianId)
        .contains(near.id())
        .doesNotContain(far.id());
    refused(
        RequestProblem.UNKNOWN,
        () -> as(near.call(), () -> requests.getByNumber(emergency.number())));
    WorkOrderView order =
        as(
            dispatcher.call(),
            () -> orders.plan(emergency.number(), scene.soon(near), dispatcher.context()));
    assertThat(as(near.call(), () -> requests.getByNumber(emergency.number())).number())
        .isEqualTo(emergency.number());
    assertThat(tell(near, order.number(), now(WorkAction.ACCEPT)).status())
        .isEqualTo(WorkStatus.ACCEPTED);
  }
}
