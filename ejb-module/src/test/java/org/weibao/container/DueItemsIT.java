package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.dueitem.DueDay;
import org.weibao.dueitem.DueDuty;
import org.weibao.dueitem.DueItemProblem;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueMoveView;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueRunService;
import org.weibao.dueitem.DueRunner;
import org.weibao.dueitem.DueState;
import org.weibao.dueitem.DueStepFailed;
import org.weibao.dueitem.DueStepView;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.dueitem.PlanOutcome;
import org.weibao.dueitem.StepOutcome;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** What is due: planned once, told once, in order, on any node and after a standstill. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class DueItemsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject DueItemService service;
  @Inject DueRunService runs;
  @Inject DueRunner runner;
  @Inject NotificationService notifications;
  @Inject Fixtures fixtures;
  @Inject DueFixtures due;
  @Inject ReturnFixtures people;
  @Inject AccessFixtures scopes;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext lead;
  private CallContext head;

  @BeforeEach
  void a_project_with_its_lead_and_its_city_head() {
    site = fixtures.site("TEAM_ACTIVE", true);
    lead = somebody(Role.PROJECT_TEAM_LEAD, ScopeKind.PROJECT, site.projectId());
    head = somebody(Role.CITY_HEAD, ScopeKind.CITY, scopes.ofProject(site.projectId(), "city_id"));
    runner.run();
  }

  @AfterEach
  void today_again() {
    MovableClock.ahead(Duration.ZERO);
  }

  @Test
  void planned_twice_it_is_there_once_and_a_moved_day_is_kept() {
    PlanDueItem plan = plan(DueKind.F3, "2026-10", Duration.ofDays(10));
    assertThat(service.plan(plan)).isEqualTo(PlanOutcome.NEW);
    assertThat(service.plan(plan)).isEqualTo(PlanOutcome.UNCHANGED);
    PlanDueItem later = at(plan, plan.dueAt().plus(Duration.ofDays(2)), "S01@2");
    assertThat(service.plan(later)).isEqualTo(PlanOutcome.MOVED);
    assertThat(service.plan(later)).isEqualTo(PlanOutcome.UNCHANGED);

    DueItemView item = one(DueKind.F3);
    assertThat(item.dueAt()).isEqualTo(later.dueAt());
    assertThat(item.policy()).isEqualTo("S01@2");
    assertThat(service.moves(item.id()))
        .extracting(DueMoveView::before, DueMoveView::after)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(plan.dueAt(), later.dueAt()));

    service.cancel(plan.key(), "no charges");
    assertThat(service.plan(plan)).as("what is settled stays so").isEqualTo(PlanOutcome.UNCHANGED);
    assertThat(one(DueKind.F3).state()).isEqualTo(DueState.CANCELLED);
  }

  @Test
  void planned_by_four_at_once_it_is_there_once() throws Exception {
    PlanDueItem plan = plan(DueKind.F3, "2026-10", Duration.ofDays(10));
    List<PlanOutcome> outcomes = atOnce(4, () -> service.plan(plan));
    assertThat(outcomes).containsOnlyOnce(PlanOutcome.NEW);
    assertThat(outcomes).filteredOn(PlanOutcome.UNCHANGED::equals).hasSize(3);
  }

  @Test
  void a_day_that_ends_at_midnight_is_the_last_in_time() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    PlanDueItem plan = plan(DueKind.F3, "2026-10", Duration.ofDays(10));
    service.plan(
        new PlanDueItem(
            plan.key(),
            plan.kind(),
            plan.owner(),
            plan.place(),
            plan.subjectKind(),
            plan.subject(),
            plan.link(),
            plan.clause(),
            plan.policy(),
            midnight.minus(Duration.ofDays(24)),
            midnight));
    assertThat(one(DueKind.F3).dueOn()).isEqualTo(day);
    ListQuery here = ListQuery.first(9).with("project", site.projectId());
    assertThat(service.list(here.with("from", day).with("to", day)).rows()).hasSize(1);
    assertThat(service.list(here.with("from", day.plusDays(1))).rows()).isEmpty();
    assertThat(service.list(here.with("to", day.minusDays(1))).rows()).isEmpty();
  }

  @Test
  void steps_are_taken_when_they_are_due_and_told_in_the_reader_s_words() {
    service.plan(plan(DueKind.F1, "2026-10", Duration.ofDays(10)));
    runner.run();
    assertThat(told(lead)).as("ten days before").isEmpty();

    forward(Duration.ofDays(7).plusMinutes(1));
    assertThat(told(lead)).containsExactly(NotificationKind.DUE_SOON);
    assertThat(notices(lead).get(0).text(Locale.ENGLISH)).contains("F1 total", "Garden", "2026-10");
    assertThat(notices(lead).get(0).text(Locale.TRADITIONAL_CHINESE)).contains("F1 彙總表");
    forward(Duration.ofDays(10).plusMinutes(1));
    assertThat(told(lead)).containsExactly(NotificationKind.DUE_LATE, NotificationKind.DUE_SOON);
    assertThat(told(head)).isEmpty();
    forward(Duration.ofDays(11).plusMinutes(1));
    assertThat(told(head)).containsExactly(NotificationKind.DUE_ESCALATED);
    assertThat(told(lead)).hasSize(2);
    runner.run();
    assertThat(told(head)).as("a second turn tells nobody").hasSize(1);
  }

  @Test
  void forty_days_later_with_the_server_off_all_is_told_once_and_in_order() {
    for (int day = 1; day <= 20; day++) {
      service.plan(plan(DueKind.F1, "day-" + day, Duration.ofDays(day)));
    }
    service.plan(plan(DueKind.F3, "2026-10", Duration.ofDays(30)));
    service.plan(plan(DueKind.F3, "2026-11", Duration.ofDays(60)));

    forward(Duration.ofDays(40));
    List<DueItemView> items = items();
    assertThat(items).hasSize(22);
    assertThat(items).filteredOn(DueItemView::late).hasSize(21);
    items.stream()
        .filter(DueItemView::late)
        .forEach(
            item ->
                assertThat(service.steps(item.id()))
                    .extracting(DueStepView::outcome)
                    .containsExactly(
                        StepOutcome.PASSED_OVER,
                        StepOutcome.TOLD,
                        StepOutcome.TOLD,
                        StepOutcome.NOBODY_THERE));
    assertThat(due.stepsOf(site.projectId())).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(told(lead))
        .as("once a kind, not twenty times")
        .containsExactly(NotificationKind.DUE_MISSED, NotificationKind.DUE_MISSED);
    assertThat(told(head)).hasSize(2);

    runner.run();
    assertThat(told(lead)).hasSize(2);
    assertThat(due.stepsOf(site.projectId())).hasSize(21 * 4);
  }

  @Test
  void two_nodes_at_once_take_each_step_once() throws Exception {
    for (int i = 0; i < 30; i++) {
      service.plan(plan(DueKind.F1, "item-" + i, Duration.ofDays(2).plusSeconds(i)));
    }
    atOnce(
        2,
        () -> {
          int taken = 0;
          while (runs.runNext()) {
            taken++;
          }
          return taken;
        });
    assertThat(told(lead)).hasSize(30).containsOnly(NotificationKind.DUE_SOON);
    assertThat(due.stepsOf(site.projectId())).hasSize(30);
  }

  @Test
  void two_nodes_that_catch_up_tell_a_person_once() throws Exception {
    for (int i = 0; i < 30; i++) {
      service.plan(plan(DueKind.F1, "item-" + i, Duration.ofDays(2).plusSeconds(i)));
    }
    MovableClock.ahead(Duration.ofDays(40));
    atOnce(
        2,
        () -> {
          while (runs.runNext()) {}
          return true;
        });
    assertThat(told(lead)).containsExactly(NotificationKind.DUE_MISSED);
    assertThat(due.stepsOf(site.projectId())).hasSize(30 * 4);
  }

  @Test
  void what_fails_in_the_middle_has_not_happened_and_is_done_later_while_others_go_on() {
    service.plan(plan(DueKind.F1, "first", Duration.ofDays(1)));
    DueItemView item = one(DueKind.F1);
    // Somebody has taken this step: the database refuses it at the very end, after people were
    // told.
    due.takeStep(item.id());
    assertThatThrownBy(() -> runs.runNext()).isInstanceOf(DueStepFailed.class);
    assertThat(told(lead)).isEmpty();

    service.plan(plan(DueKind.F3, "second", Duration.ofDays(1)));
    runner.run();
    assertThat(told(lead)).as("the other").hasSize(1);
    assertThat(due.error(item.id())).contains("uq_due_step");

    due.forgetSteps(item.id());
    forward(Duration.ofMinutes(2));
    assertThat(told(lead)).hasSize(2);
    assertThat(service.steps(item.id())).hasSize(1);
    assertThat(due.error(item.id())).isNull();
  }

  @Test
  void the_owner_says_once_that_it_is_done_and_then_nobody_is_reminded() {
    service.plan(plan(DueKind.F3, "2026-10", Duration.ofDays(10)));
    DueItemView item = one(DueKind.F3);
    CallContext elsewhere =
        somebody(
            Role.PROJECT_TEAM_LEAD,
            ScopeKind.PROJECT,
            fixtures.site("TEAM_ACTIVE", true).projectId());

    refused(
        DueItemProblem.UNKNOWN,
        elsewhere,
        Role.PROJECT_TEAM_LEAD,
        () -> done(item, item.version(), elsewhere));
    refused(DueItemProblem.NOT_OWNER, head, Role.CITY_HEAD, () -> done(item, item.version(), head));
    refused(
        CommonProblem.STALE_VERSION,
        lead,
        Role.PROJECT_TEAM_LEAD,
        () -> done(item, item.version() + 1, lead));
    assertThat(as(lead, Role.PROJECT_TEAM_LEAD, () -> service.canFinish(item))).isTrue();
    assertThat(as(head, Role.CITY_HEAD, () -> service.canFinish(item))).isFalse();

    as(lead, Role.PROJECT_TEAM_LEAD, () -> done(item, item.version(), lead));
    DueItemView settled = one(DueKind.F3);
    assertThat(settled.state()).isEqualTo(DueState.DONE);
    assertThat(settled.settledByName()).isPresent();
    assertThat(settled.note()).contains("sent");
    refused(
        DueItemProblem.SETTLED,
        lead,
        Role.PROJECT_TEAM_LEAD,
        () -> done(settled, settled.version(), lead));

    forward(Duration.ofDays(40));
    assertThat(told(lead)).isEmpty();
    assertThat(service.steps(item.id())).isEmpty();
  }

  @Test
  void of_two_who_say_at_once_that_it_is_done_one_is_too_late() throws Exception {
    service.plan(plan(DueKind.F3, "2026-10", Duration.ofDays(10)));
    DueItemView item = one(DueKind.F3);
    List<Boolean> done =
        atOnce(
            2,
            () ->
                as(
                    lead,
                    Role.PROJECT_TEAM_LEAD,
                    () -> {
                      try {
                        return done(item, item.version(), lead);
                      } catch (BusinessException e) {
                        return false;
                      }
                    }));
    assertThat(done).containsOnlyOnce(true);
  }

  @Test
  void what_the_product_sees_for_itself_nobody_finishes_by_hand() {
    service.plan(plan(DueKind.F1, "2026-10", Duration.ofDays(10)));
    DueItemView item = one(DueKind.F1);
    refused(
        DueItemProblem.NOT_BY_HAND,
        lead,
        Role.PROJECT_TEAM_LEAD,
        () -> done(item, item.version(), lead));
    service.finish(DueKind.F1, DuePlace.project(site.projectId()), "2026-09");
    assertThat(one(DueKind.F1).state()).isEqualTo(DueState.OPEN);
    service.finish(DueKind.F1, DuePlace.project(site.projectId()), "2026-10");
    service.finish(DueKind.F1, DuePlace.project(site.projectId()), "2026-10");
    assertThat(one(DueKind.F1).state()).isEqualTo(DueState.DONE);
  }

  @Test
  void each_person_sees_what_belongs_to_his_places_and_has_to_do_what_is_his_role_s() {
    service.plan(plan(DueKind.F3, "2026-10", Duration.ofDays(10)));
    service.plan(plan(DueKind.F3, "2026-09", Duration.ofHours(1)));
    service.plan(plan(DueKind.F3, "2026-12", Duration.ofDays(60)));
    MovableClock.ahead(Duration.ofHours(2));
    EnumSet<DueDuty> both = EnumSet.allOf(DueDuty.class);
    as(
        lead,
        Role.PROJECT_TEAM_LEAD,
        () -> {
          assertThat(service.duties(both)).containsEntry(DueDuty.DUE, 1L);
          assertThat(service.duties(both)).containsEntry(DueDuty.LATE, 1L);
          assertThat(service.duty(DueDuty.LATE, 9, 0))
              .singleElement()
              .satisfies(row -> assertThat(row.number()).isEqualTo("2026-09"));
          assertThat(service.list(ListQuery.first(9).with("mine", true)).rows()).hasSize(3);
          return null;
        });
    as(
        head,
        Role.CITY_HEAD,
        () -> {
          assertThat(service.duties(both)).containsEntry(DueDuty.LATE, 0L);
          assertThat(service.list(ListQuery.first(9).with("mine", true)).rows()).isEmpty();
          assertThat(service.list(ListQuery.first(9)).rows()).hasSize(3);
          LocalDate first = YearMonth.now(clock).atDay(1);
          assertThat(service.days(first, first.plusMonths(4), false))
              .hasSize(3)
              .anySatisfy(day -> assertThat(day.late()).isEqualTo(1))
              .extracting(DueDay::kind)
              .containsOnly(DueKind.F3);
          assertThat(service.days(first, first.plusMonths(4), true)).isEmpty();
          return null;
        });
    CallContext centre = people.person(Role.PROPERTY_CENTER);
    refused(
        AccessProblem.NOT_ALLOWED,
        centre,
        Role.PROPERTY_CENTER,
        () -> service.list(ListQuery.first(1)));
  }

  private boolean done(DueItemView item, int version, CallContext who) {
    service.done(item.id(), Optional.of("sent"), version, who);
    return true;
  }

  private CallContext somebody(Role role, ScopeKind kind, long place) {
    CallContext person = fixtures.somebody();
    scopes.grant(person.personId(), role, kind, place);
    return person;
  }

  private PlanDueItem plan(DueKind kind, String subject, Duration in) {
    Instant due = clock.instant().plus(in).truncatedTo(ChronoUnit.SECONDS);
    return new PlanDueItem(
        "test/" + UUID.randomUUID(),
        kind,
        Role.PROJECT_TEAM_LEAD,
        DuePlace.project(site.projectId()),
        DueSubject.PERIOD,
        subject,
        Optional.empty(),
        "S01-5.1.3-d",
        "S01@1",
        due.minus(Duration.ofDays(30)),
        due);
  }

  private static PlanDueItem at(PlanDueItem plan, Instant due, String policy) {
    return new PlanDueItem(
        plan.key(),
        plan.kind(),
        plan.owner(),
        plan.place(),
        plan.subjectKind(),
        plan.subject(),
        plan.link(),
        plan.clause(),
        policy,
        plan.startsAt(),
        due);
  }

  /** The server was off until now, and starts. */
  private void forward(Duration by) {
    MovableClock.ahead(by);
    runner.run();
  }

  private List<DueItemView> items() {
    return service.list(ListQuery.first(99).with("project", site.projectId())).rows();
  }

  private DueItemView one(DueKind kind) {
    List<DueItemView> found = items().stream().filter(item -> item.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<NotificationView> notices(CallContext reader) {
    return notifications.list(reader.personId(), false, null, 99).rows();
  }

  private List<NotificationKind> told(CallContext reader) {
    return notices(reader).stream().map(NotificationView::kind).toList();
  }

  private static <T> T as(CallContext who, Role role, Supplier<T> work) {
    Runnable end = AccessFixtures.call(who, role).begin();
    try {
      return work.get();
    } finally {
      end.run();
    }
  }

  private static void refused(ProblemCode expected, CallContext who, Role role, Supplier<?> work) {
    assertThatThrownBy(() -> as(who, role, work))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
  }

  private static <T> List<T> atOnce(int threads, Callable<T> call) throws Exception {
    ExecutorService pool = AsProduct.threads(threads);
    try {
      List<Callable<T>> calls = java.util.Collections.nCopies(threads, call);
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }
}
