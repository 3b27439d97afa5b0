package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
import org.weibao.container.WorkScene.Worker;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.Role;
import org.weibao.regulation.Clause;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.stock.GoodsService;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.HandOver;
import org.weibao.stock.NewGoods;
import org.weibao.stock.PartChoice;
import org.weibao.workorder.SheetToSign;
import org.weibao.workorder.Signature;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.TakePartBack;
import org.weibao.workorder.UsePart;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderProblem;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;
import org.weibao.workorder.WorkPartService;
import org.weibao.workorder.WorkPartView;
import org.weibao.workorder.WorkReport;
import org.weibao.workorder.WorkStatus;

/** A customer signs what he was shown, and nothing that came after it. */
@ArquillianTest
class SheetToSignIT {

  private static final int ROUNDS = 4;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject WorkOrderService orders;
  @Inject WorkPartService parts;
  @Inject GoodsService goods;
  @Inject WorkScene scene;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private long project;
  private Worker head;
  private Worker lead;
  private Worker mate;
  private String code;
  private String visit;

  @BeforeEach
  void two_on_site_whose_work_is_over_and_plugs_in_the_bag_of_the_second() {
    project = product(() -> fixtures.site("TEAM_ACTIVE", true)).projectId();
    head = product(() -> scene.worker(Role.CITY_HEAD, project));
    lead = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    mate = product(() -> scene.worker(Role.SERVICE_TECHNICIAN, project));
    code = "PLUG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    long city = product(() -> scene.cityOf(project));
    Worker keeper = product(() -> scene.keeper(project));
    as(
        keeper.call(),
        () -> {
          goods.add(new NewGoods(code, "水晶头", "Plug", GoodsUnit.PIECE));
          goods.receive(code, city, 9, Optional.empty(), keeper.context());
          goods.handOver(
              new HandOver(true, city, mate.id(), Optional.of(code), Optional.empty(), 9),
              keeper.context());
          return null;
        });
    visit = workDone();
  }

  private String workDone() {
    RequestView request = product(() -> scene.request(project, Urgency.ROUTINE, 3));
    String number =
        as(
            head.call(),
            () -> orders.plan(request.number(), scene.soon(lead, mate), head.context()).number());
    tell(number, now(WorkAction.ACCEPT), now(WorkAction.ARRIVE));
    tell(number, now(WorkAction.GIVE_UP).because("SPARE_NEEDED", null));
    return number;
  }

  private WorkOrderView tell(String number, WorkReport... reports) {
    return as(
        lead.call(), () -> orders.report(number, List.of(reports), Duration.ZERO, lead.context()));
  }

  private WorkReport now(WorkAction action) {
    return WorkReport.of(action, clock.instant());
  }

  private WorkReport signed(String digest) {
    return now(WorkAction.SIGN)
        .signedBy(
            new Signature("陈美玲", Optional.empty(), Optional.of(5), Optional.of("很快")), digest);
  }

  private SheetToSign shown() {
    return as(lead.call(), () -> orders.toSign(visit));
  }

  private WorkPartView use(int quantity) {
    PartChoice some =
        new PartChoice(
            Optional.of("BAG-" + mate.id()), Optional.of(code), Optional.empty(), quantity);
    return as(
        mate.call(),
        () ->
            parts.use(
                visit,
                new UsePart(Optional.empty(), some, clock.instant(), Duration.ZERO),
                mate.context()));
  }

  private Optional<SignatureView> signature() {
    return as(head.call(), () -> orders.signature(visit));
  }

  @Test
  @Clause({"S04-9-a", "S03-3.3.2-c"})
  void what_a_colleague_adds_after_the_sheet_was_shown_is_not_signed_unseen() {
    SheetToSign before = shown();
    assertThat(before.parts()).isEmpty();
    WorkPartView added = use(2);
    refused(WorkOrderProblem.SHEET_CHANGED, () -> tell(visit, signed(before.digest())));
    assertThat(signature()).isEmpty();
    SheetToSign then = shown();
    assertThat(then.parts()).extracting(SignedPart::quantity).containsExactly(2);
    as(
        mate.call(),
        () ->
            parts.takeBack(
                visit,
                added.id(),
                new TakePartBack(Optional.empty(), "数量登记错误", clock.instant(), Duration.ZERO),
                mate.context()));
    refused(WorkOrderProblem.SHEET_CHANGED, () -> tell(visit, signed(then.digest())));
    assertThat(shown().digest()).as("nothing was used after all").isEqualTo(before.digest());
    use(3);
    SheetToSign last = shown();
    tell(visit, signed(last.digest()).named("s1"));
    assertThat(tell(visit, signed("told again").named("s1")).status()).isEqualTo(WorkStatus.SIGNED);
    assertThat(signature())
        .hasValueSatisfying(
            kept -> {
              assertThat(kept.sheet()).contains(last.digest());
              assertThat(kept.parts().orElseThrow())
                  .extracting(SignedPart::quantity)
                  .containsExactly(3);
            });
  }

  @Test
  void a_signature_says_what_its_signer_was_shown_and_the_crew_that_was_signed_stays() {
    refused(WorkOrderProblem.SHEET_MISSING, () -> tell(visit, signed(null)));
    refused(WorkOrderProblem.SHEET_MISSING, () -> tell(visit, signed(" ")));
    SheetToSign both = shown();
    assertThat(both.order().names()).hasSize(2);
    WorkReport minutes = now(WorkAction.MINUTES).taking(null, 5, 30);
    as(mate.call(), () -> orders.report(visit, List.of(minutes), Duration.ZERO, mate.context()));
    assertThat(shown().digest()).as("his minutes are not on the sheet").isEqualTo(both.digest());
    tell(visit, signed(both.digest()));
    WorkReport no = now(WorkAction.DECLINE).because("ILL", null);
    refused(
        WorkOrderProblem.ALREADY,
        () ->
            as(
                mate.call(),
                () -> orders.report(visit, List.of(no), Duration.ZERO, mate.context())));
  }

  @Test
  void of_a_part_and_a_signature_at_once_one_is_refused_and_nothing_is_signed_unseen()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String digest = shown().digest();
      List<Object> ends = together(() -> use(1), () -> tell(visit, signed(digest)));
      if (ends.get(1) instanceof WorkOrderView) {
        assertThat(ends.get(0)).isEqualTo(WorkOrderProblem.PARTS_NOT_NOW);
        assertThat(signature().flatMap(SignatureView::parts).orElseThrow()).isEmpty();
      } else {
        assertThat(ends.get(0)).isInstanceOf(WorkPartView.class);
        assertThat(ends.get(1)).isEqualTo(WorkOrderProblem.SHEET_CHANGED);
        assertThat(signature()).isEmpty();
      }
      visit = workDone();
    }
  }

  private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Object> ends = new ArrayList<>();
      for (Future<Object> end : threads.invokeAll(List.of(tried(one), tried(other)))) {
        ends.add(end.get());
      }
      return ends;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Object> tried(Callable<?> call) {
    return () -> {
      try {
        return call.call();
      } catch (BusinessException e) {
        return e.code();
      }
    };
  }
}
