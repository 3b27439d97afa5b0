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
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.Urgency;
import org.weibao.timeline.TimelineService;
import org.weibao.workshop.GoodsEventKind;
import org.weibao.workshop.GoodsEventView;
import org.weibao.workshop.GoodsState;
import org.weibao.workshop.GoodsView;
import org.weibao.workshop.RepairGoods;
import org.weibao.workshop.ReturnGoods;
import org.weibao.workshop.TakeGoods;
import org.weibao.workshop.WorkshopProblem;
import org.weibao.workshop.WorkshopService;

/** Goods that cannot be repaired on the spot, on their way to the workshop and back (S04). */
@ArquillianTest
class WorkshopIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject WorkshopService workshop;
  @Inject RequestService requests;
  @Inject TimelineService timelines;
  @Inject DueItemService dueItems;
  @Inject NotificationService notifications;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext lead;
  private String request;

  @BeforeEach
  void a_request_about_a_device() {
    product(
        () -> {
          site = fixtures.site("TEAM_ACTIVE", true);
          technician = inProject(Role.SERVICE_TECHNICIAN);
          lead = inProject(Role.CITY_TECH_LEAD);
          request =
              requests
                  .register(
                      new RegisterRequest(
                          site.projectId(),
                          Optional.empty(),
                          Optional.of("3-1202"),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.of(site.installedSerial()),
                          Optional.empty(),
                          "室内机黑屏",
                          Urgency.ROUTINE,
                          Optional.empty(),
                          clock.instant(),
                          RequestSource.DESK,
                          Optional.empty(),
                          Optional.empty()),
                      site.context())
                  .number();
          return null;
        });
  }

  private CallContext inProject(Role role) {
    CallContext person = fixtures.site("TEAM_ACTIVE", true).context();
    scopes.grant(person.personId(), role, ScopeKind.PROJECT, site.projectId());
    return person;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private TakeGoods goods() {
    return new TakeGoods(
        "室内机", Optional.of(site.installedSerial()), "外壳有划痕，附电源", "陈太", today().plusDays(2));
  }

  private <T> T technician(Function<CallContext, T> work) {
    return as(
        AccessFixtures.call(technician, Role.SERVICE_TECHNICIAN), () -> work.apply(technician));
  }

  private <T> T lead(Function<CallContext, T> work) {
    return as(AccessFixtures.call(lead, Role.CITY_TECH_LEAD), () -> work.apply(lead));
  }

  private GoodsView taken() {
    return technician(who -> workshop.take(request, goods(), who));
  }

  private GoodsView repaired(GoodsView goods) {
    return technician(
        who ->
            workshop.repaired(
                goods.number(),
                goods.version(),
                new RepairGoods(95, "更换电源板", Optional.of("电源板 1 块")),
                who));
  }

  private static ReturnGoods back(String unrepaired) {
    return new ReturnGoods("陈太", Optional.ofNullable(unrepaired), Optional.empty());
  }

  @Test
  @Clause({"S04-11-a", "S04-11-b", "S04-11-c", "S04-11-d"})
  void what_cannot_be_repaired_on_the_spot_goes_against_a_signed_receipt() {
    technician(
        who -> {
          TakeGoods unsigned =
              new TakeGoods("室内机", Optional.empty(), "无", " ", today().plusDays(1));
          refused(WorkshopProblem.TEXT, () -> workshop.take(request, unsigned, who));
          return null;
        });
    GoodsView goods = taken();
    assertThat(goods.number()).startsWith("GR");
    assertThat(goods.handedOverBy()).isEqualTo("陈太");
    assertThat(goods.state()).isEqualTo(GoodsState.TAKEN);
    ListQuery here = ListQuery.first(9).with("project", site.projectId()).with("here", true);
    assertThat(technician(who -> workshop.list(here)).rows())
        .extracting(GoodsView::number)
        .containsExactly(goods.number());
    technician(
        who -> {
          refused(WorkshopProblem.TAKEN_ALREADY, () -> workshop.take(request, goods(), who));
          return null;
        });
  }

  @Test
  @Clause({"S04-12-a", "S04-12-b", "S04-12-c", "S04-12-d"})
  void repaired_goods_pass_another_s_inspection_before_they_go_back_and_void_their_receipt() {
    GoodsView goods = repaired(taken());
    assertThat(goods.repairMinutes()).contains(95);
    assertThat(goods.repairParts()).contains("电源板 1 块");
    technician(
        who -> {
          refused(
              WorkshopProblem.NOT_PASSED,
              () -> workshop.giveBack(goods.number(), goods.version(), back(null), who));
          return null;
        });
    lead(
        who -> {
          refused(
              WorkshopProblem.TEXT,
              () ->
                  workshop.inspect(goods.number(), goods.version(), false, Optional.empty(), who));
          return null;
        });
    GoodsView rejected =
        lead(
            who ->
                workshop.inspect(
                    goods.number(), goods.version(), false, Optional.of("触摸无反应"), who));
    assertThat(rejected.state()).isEqualTo(GoodsState.REJECTED);
    GoodsView again = repaired(rejected);
    GoodsView passed =
        lead(who -> workshop.inspect(again.number(), again.version(), true, Optional.empty(), who));
    GoodsView back =
        technician(who -> workshop.giveBack(passed.number(), passed.version(), back(null), who));
    assertThat(back.state()).isEqualTo(GoodsState.RETURNED);
    assertThat(back.returnedAt()).isPresent();
    assertThat(back.receivedBy()).contains("陈太");
    List<GoodsEventView> events = technician(who -> workshop.events(back.number()));
    assertThat(events)
        .extracting(GoodsEventView::kind)
        .containsExactly(
            GoodsEventKind.TAKEN,
            GoodsEventKind.REPAIRED,
            GoodsEventKind.REJECTED,
            GoodsEventKind.REPAIRED,
            GoodsEventKind.PASSED,
            GoodsEventKind.RETURNED);
    List<TimelineEntry> story = technician(who -> timelines.ofRequest(request));
    assertThat(story)
        .filteredOn(entry -> entry.key().equals("timeline.goods"))
        .extracting(TimelineEntry::internal)
        .containsExactly(false, true, true, true, true, false);
    technician(
        who -> {
          refused(
              WorkshopProblem.OTHER_STATE,
              () -> workshop.giveBack(back.number(), back.version(), back("x"), who));
          return null;
        });
  }

  @Test
  @Clause("S04-12-b")
  void nobody_inspects_the_own_repair() {
    GoodsView goods = taken();
    GoodsView repaired =
        lead(
            who ->
                workshop.repaired(
                    goods.number(),
                    goods.version(),
                    new RepairGoods(10, "清洁触点", Optional.empty()),
                    who));
    lead(
        who -> {
          refused(
              WorkshopProblem.OWN_REPAIR,
              () ->
                  workshop.inspect(
                      repaired.number(), repaired.version(), true, Optional.empty(), who));
          return null;
        });
  }

  @Test
  @Clause("S04-14")
  void when_the_planned_day_cannot_be_kept_the_supervisor_is_asked_for_help() {
    GoodsView goods = taken();
    assertThat(due()).extracting(DueItemView::state).containsExactly(DueState.OPEN);
    technician(who -> workshop.askHelp(goods.number(), goods.version(), "缺主板，需三天", who));
    List<NotificationView> news =
        lead(who -> notifications.list(who.personId(), false, null, 50)).rows();
    assertThat(news)
        .anySatisfy(
            told -> {
              assertThat(told.kind()).isEqualTo(NotificationKind.REPAIR_HELP);
              assertThat(told.link()).isEqualTo("/workshop/view?number=" + goods.number());
            });
    technician(
        who ->
            workshop.giveBack(
                goods.number(), workshop.get(goods.number()).version(), back("业主要求先取回"), who));
    assertThat(due()).extracting(DueItemView::state).containsExactly(DueState.DONE);
  }

  private List<DueItemView> due() {
    ListQuery query = ListQuery.first(50).with("project", site.projectId());
    return product(() -> dueItems.list(query)).rows().stream()
        .filter(item -> item.kind() == DueKind.GOODS_REPAIR)
        .toList();
  }

  @Test
  void bad_input_is_named_by_its_field_and_strangers_see_nothing() {
    technician(
        who -> {
          refused(
              WorkshopProblem.PLANNED_IN_PAST,
              () ->
                  workshop.take(
                      request,
                      new TakeGoods("室内机", Optional.empty(), "无", "陈太", today().minusDays(1)),
                      who));
          return null;
        });
    GoodsView goods = taken();
    technician(
        who -> {
          refused(
              WorkshopProblem.MINUTES,
              () ->
                  workshop.repaired(
                      goods.number(),
                      goods.version(),
                      new RepairGoods(0, "x", Optional.empty()),
                      who));
          refused(
              CommonProblem.STALE_VERSION,
              () ->
                  workshop.repaired(
                      goods.number(),
                      goods.version() + 7,
                      new RepairGoods(5, "x", Optional.empty()),
                      who));
          return null;
        });
    Call stranger =
        product(
            () -> {
              Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
              scopes.grant(
                  elsewhere.context().personId(),
                  Role.SERVICE_TECHNICIAN,
                  ScopeKind.PROJECT,
                  elsewhere.projectId());
              return AccessFixtures.call(elsewhere.context(), Role.SERVICE_TECHNICIAN);
            });
    as(
        stranger,
        () -> {
          refused(WorkshopProblem.UNKNOWN, () -> workshop.get(goods.number()));
          return null;
        });
  }
}
