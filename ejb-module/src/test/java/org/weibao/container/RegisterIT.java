package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.clock.ClockEventKind;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.policy.Payer;
import org.weibao.regulation.Clause;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RecordFault;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairProblem;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.stock.StockService;

/** A request's life in the running services: register, clock, visit, F1, replacement, closing. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class RegisterIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;

  @BeforeEach
  void a_site_of_its_own() {
    site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", true);
  }

  private RegisterRequest emergency(Optional<String> registerNumber, Optional<String> key) {
    return new RegisterRequest(
        site.projectId(),
        Optional.empty(),
        Optional.of("3-1202"),
        Optional.of("陈美玲"),
        Optional.of("13800000000"),
        Optional.of(site.installedSerial()),
        Optional.empty(),
        "门口机无法呼叫",
        Urgency.EMERGENCY,
        Optional.of(EmergencyGround.OWNER_NORMAL_LIFE_AFFECTED),
        clock.instant().minus(Duration.ofHours(30)),
        RequestSource.DESK,
        registerNumber,
        key);
  }

  private RequestView register() {
    return requests.register(emergency(Optional.empty(), Optional.empty()), site.context());
  }

  @Test
  @Clause({"S01-5.1.2-b", "S01-5.4", "S01-5.4.1.2-2A", "S01-6-F5"})
  void a_registered_request_has_its_case_its_limit_and_its_reasons() {
    RequestView request = register();
    RequestView stored = requests.getByNumber(request.number());
    assertThat(stored.serviceCase()).contains("2A");
    assertThat(stored.arrivalDueAt()).contains(stored.receivedAt().plus(Duration.ofHours(24)));
    assertThat(stored.late()).isTrue();
    assertThat(requests.why(request.number()).get(0).steps())
        .extracting(step -> step.key())
        .contains("why.in-warranty", "why.team", "why.emergency", "why.arrival.HOURS");
    assertThat(requests.clock(request.number()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo(ClockEventKind.START);
              assertThat(event.at()).isEqualTo(stored.receivedAt());
              assertThat(event.goalHours()).contains(24);
            });
  }

  @Test
  void the_same_key_sent_twice_at_once_registers_once() throws Exception {
    String key = UUID.randomUUID().toString();
    RegisterRequest command = emergency(Optional.empty(), Optional.of(key));
    List<RequestView> answers = atOnce(4, () -> requests.register(command, site.context()));
    assertThat(answers).extracting(RequestView::number).containsOnly(answers.get(0).number());
    assertThat(answers).filteredOn(RequestView::replayed).hasSize(answers.size() - 1);
  }

  @Test
  @Clause("S01-5.1.2-b")
  void a_register_number_is_taken_once_in_a_project() {
    RegisterRequest command = emergency(Optional.of("F5-77"), Optional.empty());
    requests.register(command, site.context());
    refused(RequestProblem.ALREADY_REGISTERED, () -> requests.register(command, site.context()));
  }

  @Test
  @Clause({"S01-5.1.3-b", "S01-5.1.3-c", "S01-6-F1", "S01-4-8", "S01-5.1.3-a"})
  void a_replacement_moves_both_devices_and_swaps_the_installed_one() {
    RequestView request = register();
    VisitView visit = visit(request);
    FaultRecordView record = repairs.recordFault(request.number(), replace(visit), site.context());
    assertThat(record.replaced()).isTrue();
    assertThat(record.oldSerial()).contains(site.installedSerial());
    assertThat(record.newSerial()).contains(site.spareSerial());
    assertThat(devices.getBySerial(site.installedSerial()).status()).isEqualTo(DeviceStatus.FAULTY);
    assertThat(devices.getBySerial(site.spareSerial()).projectId()).contains(site.projectId());
    assertThat(stock.movesOfDocument(record.number())).hasSize(2);
    assertThat(stock.proof().holds()).isTrue();
    assertThat(requests.getByNumber(request.number()).doneAt()).contains(record.doneAt());
  }

  @Test
  void a_spare_is_put_in_once_even_when_two_take_it_at_once() throws Exception {
    RequestView first = register();
    RequestView second = register();
    VisitView visitOfFirst = visit(first);
    VisitView visitOfSecond = visit(second);
    ExecutorService pool = AsProduct.threads(2);
    try {
      List<Future<Boolean>> done =
          pool.invokeAll(
              List.of(
                  () -> succeeds(() -> record(first, visitOfFirst)),
                  () -> succeeds(() -> record(second, visitOfSecond))));
      assertThat(List.of(done.get(0).get(), done.get(1).get())).containsOnlyOnce(true);
    } finally {
      pool.shutdown();
    }
    assertThat(stock.proof().holds()).isTrue();
  }

  @Test
  @Clause("S01-5.4.1.2-3C-b")
  void a_cause_outside_the_warranty_changes_who_pays_and_keeps_the_first_decision() {
    RequestView request = register();
    VisitView visit = visit(request);
    repairs.recordFault(
        request.number(), fault(visit, FaultCause.LIGHTNING, false), site.context());
    assertThat(requests.getByNumber(request.number()).payer()).contains(Payer.CUSTOMER);
    assertThat(requests.why(request.number()))
        .extracting(decision -> decision.payer())
        .containsExactly(Payer.CUSTOMER, Payer.DEPARTMENT);
  }

  @Test
  void what_cannot_have_happened_is_refused_by_name() {
    RequestView request = register();
    Instant before = request.receivedAt().truncatedTo(ChronoUnit.MINUTES).minusSeconds(1);
    refused(
        RequestProblem.ARRIVED_BEFORE_RECEIPT,
        () ->
            repairs.recordVisit(
                request.number(),
                new RecordVisit(before, Optional.empty(), Optional.empty()),
                site.context()));
    VisitView visit = visit(request);
    RecordFault early =
        new RecordFault(
            visit.id(),
            FaultCause.WEAR,
            Optional.empty(),
            "x",
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            visit.arrivedAt().truncatedTo(ChronoUnit.MINUTES).minusSeconds(1));
    refused(
        RepairProblem.DONE_BEFORE_ARRIVAL,
        () -> repairs.recordFault(request.number(), early, site.context()));
    Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
    RecordFault foreign =
        new RecordFault(
            visit.id(),
            FaultCause.WEAR,
            Optional.empty(),
            "x",
            true,
            true,
            Optional.of(site.installedSerial()),
            Optional.of(elsewhere.installedSerial()),
            clock.instant());
    assertThatThrownBy(() -> repairs.recordFault(request.number(), foreign, site.context()))
        .isInstanceOf(BusinessException.class);
    assertThat(stock.proof().holds()).isTrue();
  }

  @Test
  void a_request_is_closed_once_and_by_who_has_seen_it_last() throws Exception {
    RequestView request = register();
    refused(
        RequestProblem.NOT_DONE,
        () -> requests.close(request.number(), request.version(), site.context()));
    VisitView visit = visit(request);
    repairs.recordFault(request.number(), fault(visit, FaultCause.WEAR, true), site.context());
    refused(
        CommonProblem.STALE_VERSION,
        () -> requests.close(request.number(), request.version(), site.context()));
    int version = requests.getByNumber(request.number()).version();
    List<Boolean> closed =
        atOnce(4, () -> succeeds(() -> requests.close(request.number(), version, site.context())));
    assertThat(closed).containsOnlyOnce(true);
    assertThat(requests.getByNumber(request.number()).status()).isEqualTo(RequestStatus.CLOSED);
    refused(RequestProblem.CLOSED, () -> record(request, visit));
  }

  @Test
  void a_device_not_in_the_store_cannot_be_put_in() {
    RequestView request = register();
    VisitView visit = visit(request);
    record(request, visit);
    RequestView next =
        requests.register(
            new RegisterRequest(
                site.projectId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(site.spareSerial()),
                Optional.empty(),
                "again",
                Urgency.ROUTINE,
                Optional.empty(),
                clock.instant().minus(Duration.ofHours(1)),
                RequestSource.DESK,
                Optional.empty(),
                Optional.empty()),
            site.context());
    VisitView second = visit(next);
    RecordFault back =
        new RecordFault(
            second.id(),
            FaultCause.WEAR,
            Optional.empty(),
            "x",
            true,
            true,
            Optional.of(site.spareSerial()),
            Optional.of(site.installedSerial()),
            clock.instant());
    assertThatThrownBy(() -> repairs.recordFault(next.number(), back, site.context()))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.field()).contains("newSerial"));
  }

  private VisitView visit(RequestView request) {
    return repairs.recordVisit(
        request.number(),
        new RecordVisit(
            clock.instant().minus(Duration.ofMinutes(40)), Optional.empty(), Optional.empty()),
        site.context());
  }

  private FaultRecordView record(RequestView request, VisitView visit) {
    return repairs.recordFault(request.number(), replace(visit), site.context());
  }

  private RecordFault replace(VisitView visit) {
    return new RecordFault(
        visit.id(),
        FaultCause.WEAR,
        Optional.empty(),
        "更换门口机",
        true,
        true,
        Optional.of(site.installedSerial()),
        Optional.of(site.spareSerial()),
        clock.instant());
  }

  private RecordFault fault(VisitView visit, FaultCause cause, boolean solved) {
    return new RecordFault(
        visit.id(),
        cause,
        Optional.empty(),
        "检查线路",
        solved,
        false,
        Optional.empty(),
        Optional.empty(),
        clock.instant());
  }

  private static boolean succeeds(Runnable call) {
    try {
      call.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
