package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlanService;
import org.weibao.dueitem.DueState;
import org.weibao.kernel.CallContext;
import org.weibao.notification.NotificationKind;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.regulation.Clause;
import org.weibao.repair.RecordVisit;
import org.weibao.repair.RepairService;
import org.weibao.report.ReportService;
import org.weibao.request.ArrivalService;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;

/** What the packs ask for and what requests promise becomes due items, and papers finish them. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class DuePlansIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject DueScene scene;
  @Inject DuePlanService planning;
  @Inject DueItemService service;
  @Inject ArrivalService arrivals;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReportService reports;
  @Inject Clock clock;

  @BeforeEach
  void a_project_with_its_lead_and_its_city_head() {
    scene.begin("TEAM_LEFT_OTHER_TEAM_IN_CITY");
  }

  @AfterEach
  void today_again() {
    MovableClock.ahead(Duration.ZERO);
  }

  @Test
  @Clause({"S01-5.1.3-d", "S01-5.3.3-b"})
  void what_the_packs_ask_for_is_planned_once_also_what_fell_due_while_the_server_was_off() {
    MovableClock.ahead(Duration.ofDays(1));
    planning.plan();
    List<DueItemView> now = scene.items();
    assertThat(now)
        .extracting(DueItemView::kind)
        .contains(DueKind.F1, DueKind.F3)
        .as("nobody has set the day of the monthly report")
        .doesNotContain(DueKind.F4);
    assertThat(now).allSatisfy(item -> assertThat(item.policy()).startsWith("S01@"));

    assertThat(planning.plan()).as("a moment later").isZero();
    MovableClock.ahead(Duration.ofDays(1).plusHours(1));
    planning.plan();
    assertThat(scene.items()).hasSameSizeAs(now);

    scene.forward(Duration.ofDays(151));
    planning.plan();
    YearMonth last = YearMonth.from(clock.instant().atZone(clock.getZone())).minusMonths(1);
    List<String> subjects =
        scene.items().stream()
            .filter(item -> item.kind() == DueKind.F1 && item.late())
            .map(DueItemView::subject)
            .toList();
    assertThat(subjects).as("no month is missing").hasSizeGreaterThanOrEqualTo(4);
    assertThat(subjects).doesNotHaveDuplicates().isSorted();
    assertThat(scene.items()).anySatisfy(item -> assertThat(item.subject()).isEqualTo(last + ""));
  }

  @Test
  @Clause("S01-5.1.3-d")
  void a_paper_that_is_made_finishes_its_item_and_no_other() {
    MovableClock.ahead(Duration.ofDays(2));
    planning.plan();
    DueItemView total =
        scene.items().stream().filter(item -> item.kind() == DueKind.F1).findFirst().orElseThrow();
    MovableClock.ahead(Duration.ofDays(160));
    reports.writeFaultRecordTotalPdf(
        scene.site.projectId(),
        YearMonth.parse(total.subject()),
        Locale.ENGLISH,
        OutputStream.nullOutputStream());
    assertThat(service.get(total.id()).state()).isEqualTo(DueState.DONE);
    assertThat(scene.items())
        .filteredOn(item -> item.id() != total.id())
        .allSatisfy(item -> assertThat(item.state()).isEqualTo(DueState.OPEN));
  }

  @Test
  @Clause({"S01-5.4.1.2-2A", "S01-4-6"})
  void an_arrival_limit_reminds_escalates_and_ends_with_the_arrival() {
    CallContext technician =
        scene.somebody(Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, scene.site.projectId());
    RequestView urgent = register(Urgency.EMERGENCY, Duration.ofHours(1));
    register(Urgency.ROUTINE, Duration.ofHours(1));
    watch();
    watch();
    DueItemView item = scene.one(DueKind.ARRIVAL);
    assertThat(item.subject()).isEqualTo(urgent.number());
    assertThat(item.dueAt())
        .isCloseTo(urgent.arrivalDueAt().orElseThrow(), within(1, ChronoUnit.MILLIS));

    scene.forward(Duration.ofHours(17).plusMinutes(1));
    assertThat(scene.told(technician)).as("75 %").containsExactly(NotificationKind.DUE_SOON);
    scene.forward(Duration.ofHours(23).plusMinutes(1));
    assertThat(scene.told(technician)).as("100 %").hasSize(2).contains(NotificationKind.DUE_LATE);
    assertThat(scene.told(scene.head)).contains(NotificationKind.DUE_ESCALATED);

    repairs.recordVisit(
        urgent.number(),
        new RecordVisit(clock.instant(), Optional.empty(), Optional.empty()),
        technician);
    assertThat(service.get(item.id()).state()).isEqualTo(DueState.DONE);
    watch();
    scene.forward(Duration.ofDays(9));
    assertThat(scene.told(technician)).hasSize(2);
  }

  private void watch() {
    boolean more = true;
    while (more) {
      more = arrivals.watch();
    }
  }

  private RequestView register(Urgency urgency, Duration ago) {
    return requests.register(
        Fixtures.request(scene.site.projectId(), urgency, clock.instant().minus(ago)),
        scene.site.context());
  }
}
