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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.access.AccessProblem;
import org.weibao.container.WorkScene.Worker;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.TimelineEntry;
import org.weibao.organization.Role;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.stock.GoodsService;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.HandOver;
import org.weibao.stock.LocationKind;
import org.weibao.stock.MoveReason;
import org.weibao.stock.NewGoods;
import org.weibao.stock.PartChoice;
import org.weibao.stock.PartOffer;
import org.weibao.stock.StockMoveView;
import org.weibao.stock.StockProblem;
import org.weibao.stock.StockService;
import org.weibao.timeline.TimelineService;
import org.weibao.workorder.Signature;
import org.weibao.workorder.TakePartBack;
import org.weibao.workorder.UsePart;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkPartService;
import org.weibao.workorder.WorkPartView;
import org.weibao.workorder.WorkReport;

/** Parts and consumables used on visits, from the store to the stock book and back. */
@ArquillianTest
class WorkPartsIT {

  private static final int TAKEN_IN = 5;
  private static final int HANDED = 3;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject WorkOrderService orders;
  @Inject WorkPartService parts;
  @Inject GoodsService goods;
  @Inject StockService stock;
  @Inject DeviceService devices;
  @Inject TimelineService timelines;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private long city;
  private Worker keeper;
  private Worker head;
  private Worker technician;
  private RequestView request;
  private String code;
  private String visit;

  @BeforeEach
  void somebody_on_site_with_three_plugs_in_his_bag() {
    site = product(() -> fixtures.site("TEAM_ACTIVE", true));
    long project = site.projectId();
    city = product(() -> scene.cityOf(project));
    keeper = product(() -> scene.keeper(project));
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    technician = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    request = product(() -> scene.request(project, Urgency.ROUTINE, 3));
    code = "RJ45-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    as(keeper.call(), () -> goods.add(new NewGoods(code, "水晶头", "Plug", GoodsUnit.PIECE)));
    takeIn(TAKEN_IN);
    hand(true, HANDED);
    visit =
        as(
            head.call(),
            () -> orders.plan(request.number(), scene.soon(technician), head.context()).number());
    tell(now(WorkAction.ACCEPT));
  }

  private void takeIn(int quantity) {
    as(
        keeper.call(),
        () -> {
          goods.receive(code, city, quantity, Optional.of("SH-7"), keeper.context());
          return null;
        });
  }

  private void hand(boolean out, int quantity) {
    HandOver command =
        new HandOver(out, city, technician.id(), Optional.of(code), Optional.empty(), quantity);
    as(
        keeper.call(),
        () -> {
          goods.handOver(command, keeper.context());
          return null;
        });
  }

  private void tell(WorkReport report) {
    as(
        technician.call(),
        () -> orders.report(visit, List.of(report), Duration.ZERO, technician.context()));
  }

  private WorkReport now(WorkAction action) {
    return WorkReport.of(action, clock.instant());
  }

  private String bag() {
    return "BAG-" + technician.id();
  }

  private PartChoice some(int quantity) {
    return new PartChoice(Optional.of(bag()), Optional.of(code), Optional.empty(), quantity);
  }

  private WorkPartView use(Worker who, String id, PartChoice choice, Instant at) {
    UsePart command = new UsePart(Optional.ofNullable(id), choice, at, Duration.ZERO);
    return as(who.call(), () -> parts.use(visit, command, who.context()));
  }

  private WorkPartView use(PartChoice choice) {
    return use(technician, null, choice, clock.instant());
  }

  private WorkPartView takeBack(String id, long part, String reason) {
    TakePartBack command =
        new TakePartBack(Optional.ofNullable(id), reason, clock.instant(), Duration.ZERO);
    return as(technician.call(), () -> parts.takeBack(visit, part, command, technician.context()));
  }

  private long offered(LocationKind kind) {
    return as(technician.call(), () -> parts.offered(visit, technician.context())).stream()
        .filter(offer -> offer.place().kind() == kind && offer.goods().code().equals(code))
        .mapToLong(PartOffer::quantity)
        .sum();
  }

  private List<StockMoveView> moves() {
    return as(head.call(), () -> stock.movesOfDocument(visit));
  }

  @Test
  void a_part_is_one_move_of_the_book_told_again_nothing_and_taken_back_a_counter_move() {
    tell(now(WorkAction.ARRIVE));
    assertThat(offered(LocationKind.BAG)).isEqualTo(HANDED);
    assertThat(offered(LocationKind.STORE)).isEqualTo(TAKEN_IN - HANDED);
    WorkPartView used = use(technician, "p1", some(2), clock.instant());
    assertThat(use(technician, "p1", some(2), clock.instant()).id()).isEqualTo(used.id());
    assertThat(offered(LocationKind.BAG)).isEqualTo(1);
    assertThat(moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.reason()).isEqualTo(MoveReason.PART_USED);
              assertThat(move.quantity()).isEqualTo(2);
              assertThat(move.serial()).isEmpty();
              assertThat(move.fromCode()).isEqualTo(bag());
            });
    refused(WorkOrderProblem.PART_REASON, () -> takeBack(null, used.id(), " "));
    takeBack("b1", used.id(), "数量登记错误");
    WorkPartView back = takeBack("b1", used.id(), "数量登记错误");
    assertThat(back.backReason()).contains("数量登记错误");
    refused(WorkOrderProblem.PART_BACK_ALREADY, () -> takeBack("b2", used.id(), "再退"));
    assertThat(offered(LocationKind.BAG)).isEqualTo(HANDED);
    assertThat(moves())
        .extracting(StockMoveView::reason)
        .containsExactly(MoveReason.PART_USED, MoveReason.PART_BACK);
    assertThat(as(head.call(), stock::proof).holds()).isTrue();
    assertThat(as(head.call(), () -> timelines.ofRequest(request.number())))
        .extracting(TimelineEntry::key)
        .contains("timeline.part-used", "timeline.part-back");
    assertThat(as(head.call(), () -> parts.ofRequest(request.number())))
        .singleElement()
        .satisfies(part -> assertThat(part.workOrder()).isEqualTo(visit));
    assertThatThrownBy(
            () ->
                product(
                    () -> {
                      scene.forgePart(used.id());
                      return null;
                    }))
        .hasStackTraceContaining("work_part");
  }

  @Test
  void no_more_is_taken_than_is_there_and_the_refusal_says_what_is_there() throws Exception {
    tell(now(WorkAction.ARRIVE));
    assertThatThrownBy(() -> use(some(HANDED + 1)))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(StockProblem.TOO_FEW);
              assertThat(e.field()).contains("quantity");
              assertThat(e.arguments()).containsExactly(code, 3L, HANDED + 1, bag());
            });
    List<Object> results = twice(() -> use(technician, null, some(2), clock.instant()));
    assertThat(results).filteredOn(WorkPartView.class::isInstance).hasSize(1);
    assertThat(results).contains((ProblemCode) StockProblem.TOO_FEW);
    refused(StockProblem.QUANTITY, () -> use(some(0)));
    refused(
        StockProblem.UNKNOWN_GOODS,
        () -> use(new PartChoice(Optional.of(bag()), Optional.of("NONE-1"), Optional.empty(), 1)));
    refused(
        StockProblem.UNKNOWN_PLACE,
        () ->
            use(
                new PartChoice(
                    Optional.of("BAG-" + head.id()), Optional.of(code), Optional.empty(), 1)));
    refused(
        StockProblem.WHAT_MISSING,
        () -> use(new PartChoice(Optional.of(bag()), Optional.empty(), Optional.empty(), 1)));
    refused(StockProblem.TOO_FEW, () -> hand(false, 2));
    assertThat(as(head.call(), stock::proof).holds()).isTrue();
  }

  private static List<Object> twice(Callable<?> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Object> tried =
          () -> {
            try {
              return call.call();
            } catch (BusinessException e) {
              return e.code();
            }
          };
      List<Object> results = new ArrayList<>();
      for (Future<Object> one : threads.invokeAll(List.of(tried, tried))) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_spare_by_its_serial_is_installed_from_a_bag_and_a_spare_again_when_it_is_taken_back() {
    HandOver out =
        new HandOver(
            true, city, technician.id(), Optional.empty(), Optional.of(site.spareSerial()), 1);
    as(
        keeper.call(),
        () -> {
          goods.handOver(out, keeper.context());
          return null;
        });
    refused(
        StockProblem.NOT_THERE,
        () ->
            as(
                keeper.call(),
                () -> {
                  goods.handOver(out, keeper.context());
                  return null;
                }));
    tell(now(WorkAction.ARRIVE));
    PartChoice spare =
        new PartChoice(Optional.empty(), Optional.empty(), Optional.of(site.spareSerial()), 1);
    WorkPartView used = use(spare);
    assertThat(used.serial()).contains(site.spareSerial());
    assertThat(product(() -> devices.getBySerial(site.spareSerial())))
        .satisfies(
            device -> {
              assertThat(device.status()).isEqualTo(DeviceStatus.INSTALLED);
              assertThat(device.projectId()).contains(site.projectId());
            });
    refused(StockProblem.NOT_THERE, () -> use(spare));
    takeBack(null, used.id(), "无需更换");
    assertThat(product(() -> devices.getBySerial(site.spareSerial())).status())
        .isEqualTo(DeviceStatus.IN_STORE);
    assertThat(moves().get(1).toCode()).isEqualTo(bag());
    assertThat(as(head.call(), stock::proof).holds()).isTrue();
  }

  @Test
  void parts_belong_between_arrival_and_signature_and_to_those_who_are_there() {
    refused(WorkOrderProblem.PARTS_NOT_NOW, () -> use(some(1)));
    Instant arrived = clock.instant();
    tell(WorkReport.of(WorkAction.ARRIVE, arrived));
    refused(
        WorkOrderProblem.OUT_OF_ORDER,
        () -> use(technician, null, some(1), arrived.minus(Duration.ofMinutes(2))));
    refused(
        WorkOrderProblem.IN_FUTURE,
        () -> use(technician, null, some(1), arrived.plus(Duration.ofHours(1))));
    Worker other = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, site.projectId()));
    refused(WorkOrderProblem.NOT_YOURS, () -> use(other, null, some(1), clock.instant()));
    use(some(1));
    tell(now(WorkAction.GIVE_UP).because("SPARE_NEEDED", null));
    tell(
        now(WorkAction.SIGN)
            .signedBy(
                new Signature("陈美玲", Optional.empty(), Optional.empty(), Optional.empty()),
                product(() -> orders.toSign(visit)).digest()));
    refused(WorkOrderProblem.PARTS_NOT_NOW, () -> use(some(1)));
  }

  @Test
  void only_who_keeps_the_citys_store_takes_in_and_hands_out() {
    long elsewhere = product(() -> fixtures.site("TEAM_ACTIVE", true).projectId());
    long far = product(() -> scene.cityOf(elsewhere));
    refused(
        StockProblem.UNKNOWN_CITY,
        () ->
            as(
                keeper.call(),
                () -> {
                  goods.receive(code, far, 1, Optional.empty(), keeper.context());
                  return null;
                }));
    refused(
        StockProblem.CODE_TAKEN,
        () -> as(keeper.call(), () -> goods.add(new NewGoods(code, "头", "P", GoodsUnit.SET))));
    refused(
        StockProblem.CODE,
        () -> as(keeper.call(), () -> goods.add(new NewGoods("a b", "头", "P", GoodsUnit.SET))));
    refused(
        StockProblem.UNKNOWN_PERSON,
        () ->
            as(
                keeper.call(),
                () -> {
                  goods.handOver(
                      new HandOver(true, city, head.id(), Optional.of(code), Optional.empty(), 1),
                      keeper.context());
                  return null;
                }));
    refused(AccessProblem.NOT_ALLOWED, () -> as(technician.call(), () -> goods.add(newGoods())));
  }

  private static NewGoods newGoods() {
    return new NewGoods("X-1", "头", "P", GoodsUnit.SET);
  }
}
