package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.atOnce;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
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
import org.weibao.dueitem.DueState;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.dueitem.PlanOutcome;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** What is due: planned once, moved with a trace, done by who has to, seen by who may. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class DueItemsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject DueScene scene;
  @Inject DueItemService service;
  @Inject Fixtures fixtures;
  @Inject ReturnFixtures people;
  @Inject Clock clock;

  @BeforeEach
  void a_project_with_its_lead_and_its_city_head() {
    scene.begin();
  }

  @AfterEach
  void today_again() {
    MovableClock.ahead(Duration.ZERO);
  }

  @Test
  void planned_twice_it_is_there_once_and_a_moved_day_is_kept() {
    PlanDueItem plan = scene.plan(DueKind.F3, "2026-10", Duration.ofDays(10));
    assertThat(service.plan(plan)).isEqualTo(PlanOutcome.NEW);
    assertThat(service.plan(plan)).isEqualTo(PlanOutcome.UNCHANGED);
    PlanDueItem later = scene.moved(plan, plan.dueAt().plus(Duration.ofDays(2)));
    assertThat(service.plan(later)).isEqualTo(PlanOutcome.MOVED);
    assertThat(service.plan(later)).isEqualTo(PlanOutcome.UNCHANGED);

    DueItemView item = scene.one(DueKind.F3);
    assertThat(item.dueAt()).isEqualTo(later.dueAt());
    assertThat(item.policy()).isEqualTo("S01@2");
    assertThat(service.moves(item.id()))
        .extracting(DueMoveView::before, DueMoveView::after)
        .containsExactly(Tuple.tuple(plan.dueAt(), later.dueAt()));

    service.cancel(plan.key(), "no charges");
    assertThat(service.plan(plan)).as("what is settled stays so").isEqualTo(PlanOutcome.UNCHANGED);
    assertThat(scene.one(DueKind.F3).state()).isEqualTo(DueState.CANCELLED);
  }

  @Test
  void planned_by_four_at_once_it_is_there_once() throws Exception {
    PlanDueItem plan = scene.plan(DueKind.F3, "2026-10", Duration.ofDays(10));
    List<PlanOutcome> outcomes = atOnce(4, () -> service.plan(plan));
    assertThat(outcomes).containsOnlyOnce(PlanOutcome.NEW);
    assertThat(outcomes).filteredOn(PlanOutcome.UNCHANGED::equals).hasSize(3);
  }

  @Test
  void a_day_that_ends_at_midnight_is_the_last_in_time() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    Instant midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    PlanDueItem plan = scene.plan(DueKind.F3, "2026-10", Duration.ofDays(10));
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
    assertThat(scene.one(DueKind.F3).dueOn()).isEqualTo(day);
    ListQuery here = ListQuery.first(9).with("project", scene.site.projectId());
    assertThat(service.list(here.with("from", day).with("to", day)).rows()).hasSize(1);
    assertThat(service.list(here.with("from", day.plusDays(1))).rows()).isEmpty();
    assertThat(service.list(here.with("to", day.minusDays(1))).rows()).isEmpty();
  }

  @Test
  void the_owner_says_once_that_it_is_done_and_then_nobody_is_reminded() {
    service.plan(scene.plan(DueKind.F3, "2026-10", Duration.ofDays(10)));
    DueItemView item = scene.one(DueKind.F3);
    CallContext elsewhere =
        scene.somebody(
            Role.PROJECT_TEAM_LEAD,
            ScopeKind.PROJECT,
            fixtures.site("TEAM_ACTIVE", true).projectId());

    refused(
        DueItemProblem.UNKNOWN,
        () ->
            as(
                AccessFixtures.call(elsewhere, Role.PROJECT_TEAM_LEAD),
                () -> done(item, item.version(), elsewhere)));
    refused(
        DueItemProblem.NOT_OWNER,
        () ->
            as(
                AccessFixtures.call(scene.head, Role.CITY_HEAD),
                () -> done(item, item.version(), scene.head)));
    refused(
        CommonProblem.STALE_VERSION,
        () ->
            as(
                AccessFixtures.call(scene.lead, Role.PROJECT_TEAM_LEAD),
                () -> done(item, item.version() + 1, scene.lead)));
    assertThat(as(scene.asLead(), () -> service.canFinish(item))).isTrue();
    assertThat(as(scene.asHead(), () -> service.canFinish(item))).isFalse();

    as(scene.asLead(), () -> done(item, item.version(), scene.lead));
    DueItemView settled = scene.one(DueKind.F3);
    assertThat(settled.state()).isEqualTo(DueState.DONE);
    assertThat(settled.settledByName()).isPresent();
    assertThat(settled.note()).contains("sent");
    refused(
        DueItemProblem.SETTLED,
        () ->
            as(
                AccessFixtures.call(scene.lead, Role.PROJECT_TEAM_LEAD),
                () -> done(settled, settled.version(), scene.lead)));

    scene.forward(Duration.ofDays(40));
    assertThat(scene.told(scene.lead)).isEmpty();
    assertThat(service.steps(item.id())).isEmpty();
  }

  @Test
  void of_two_who_say_at_once_that_it_is_done_one_is_too_late() throws Exception {
    service.plan(scene.plan(DueKind.F3, "2026-10", Duration.ofDays(10)));
    DueItemView item = scene.one(DueKind.F3);
    List<Boolean> done =
        atOnce(
            2,
            () ->
                as(
                    scene.asLead(),
                    () -> {
                      try {
                        return done(item, item.version(), scene.lead);
                      } catch (BusinessException e) {
                        return false;
                      }
                    }));
    assertThat(done).containsOnlyOnce(true);
  }

  @Test
  void what_the_product_sees_for_itself_nobody_finishes_by_hand() {
    service.plan(scene.plan(DueKind.F1, "2026-10", Duration.ofDays(10)));
    DueItemView item = scene.one(DueKind.F1);
    refused(
        DueItemProblem.NOT_BY_HAND,
        () ->
            as(
                AccessFixtures.call(scene.lead, Role.PROJECT_TEAM_LEAD),
                () -> done(item, item.version(), scene.lead)));
    service.finish(DueKind.F1, DuePlace.project(scene.site.projectId()), "2026-09");
    assertThat(scene.one(DueKind.F1).state()).isEqualTo(DueState.OPEN);
    service.finish(DueKind.F1, DuePlace.project(scene.site.projectId()), "2026-10");
    service.finish(DueKind.F1, DuePlace.project(scene.site.projectId()), "2026-10");
    assertThat(scene.one(DueKind.F1).state()).isEqualTo(DueState.DONE);
  }

  @Test
  void each_person_sees_what_belongs_to_his_places_and_has_to_do_what_is_his_role_s() {
    service.plan(scene.plan(DueKind.F3, "2026-10", Duration.ofDays(10)));
    service.plan(scene.plan(DueKind.F3, "2026-09", Duration.ofHours(1)));
    service.plan(scene.plan(DueKind.F3, "2026-12", Duration.ofDays(60)));
    MovableClock.ahead(Duration.ofHours(2));
    EnumSet<DueDuty> both = EnumSet.allOf(DueDuty.class);
    as(
        scene.asLead(),
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
        scene.asHead(),
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
        () ->
            as(
                AccessFixtures.call(centre, Role.PROPERTY_CENTER),
                () -> service.list(ListQuery.first(1))));
  }

  private boolean done(DueItemView item, int version, CallContext who) {
    service.done(item.id(), Optional.of("sent"), version, who);
    return true;
  }
}
