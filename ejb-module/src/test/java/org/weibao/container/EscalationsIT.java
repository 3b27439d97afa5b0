package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.AccessFixtures.call;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.product;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.access.AccessProblem;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.escalation.EscalationCase;
import org.weibao.escalation.EscalationDuty;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.EscalationProblem;
import org.weibao.escalation.EscalationService;
import org.weibao.escalation.EscalationState;
import org.weibao.escalation.OpinionView;
import org.weibao.escalation.RaiseEscalation;
import org.weibao.escalation.ReplyForm;
import org.weibao.escalation.SettleEscalation;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.TimelineEntry;
import org.weibao.kernel.listing.ListQuery;
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
import org.weibao.request.Urgency;
import org.weibao.timeline.TimelineService;

/** What is put to headquarters, and leftovers of the works, followed to a result. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class EscalationsIT {

  @Inject EscalationService escalations;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject PolicyService policies;
  @Inject TimelineService timelines;
  @Inject NotificationService notifications;
  @Inject DueItemService dueItems;
  @Inject AccessFixtures scopes;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  private Fixtures.Site site;
  private CallContext technician;
  private CallContext supervisor;
  private CallContext manager;

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @BeforeEach
  void a_place_with_its_people() {
    site = fixtures.site("TEAM_ACTIVE", true);
    technician = person(Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, site.projectId());
    supervisor = person(Role.HQ_AFFAIRS_SUPERVISOR, ScopeKind.DEPARTMENT, null);
    manager = person(Role.DEPT_MANAGER, ScopeKind.DEPARTMENT, null);
  }

  private CallContext person(Role role, ScopeKind kind, Long scope) {
    CallContext somebody = fixtures.somebody();
    scopes.grant(somebody.personId(), role, kind, scope);
    return somebody;
  }

  private String request() {
    return product(
        () ->
            requests
                .register(
                    Fixtures.request(site.projectId(), Urgency.ROUTINE, clock.instant()),
                    site.context())
                .number());
  }

  private EscalationCase raise(RaiseEscalation command) {
    return as(
        call(technician, Role.SERVICE_TECHNICIAN), () -> escalations.raise(command, technician));
  }

  private static RaiseEscalation about(String request, EscalationGround ground) {
    return new RaiseEscalation(
        Optional.of(request),
        Optional.empty(),
        Optional.ofNullable(ground),
        "业主扬言投诉到住建局",
        Optional.empty(),
        Optional.empty());
  }

  private RaiseEscalation leftover(LocalDate plannedOn) {
    return new RaiseEscalation(
        Optional.empty(),
        Optional.of(site.projectId()),
        Optional.empty(),
        "地下车库三处摄像机未接入",
        Optional.of("弱电分包单位"),
        Optional.ofNullable(plannedOn));
  }

  private EscalationCase answer(CallContext who, Role role, String number, String opinion) {
    return as(call(who, role), () -> escalations.answer(number, version(number), opinion, who));
  }

  private EscalationCase settle(String number, SettleEscalation how) {
    return as(
        call(supervisor, Role.HQ_AFFAIRS_SUPERVISOR),
        () -> escalations.settle(number, version(number), how, supervisor));
  }

  private int version(String number) {
    return product(() -> escalations.get(number).escalation().version());
  }

  private static SettleEscalation result(String text) {
    return new SettleEscalation(text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private List<NotificationKind> told(CallContext who) {
    return product(() -> notifications.list(who.personId(), true, null, 50).rows()).stream()
        .map(NotificationView::kind)
        .toList();
  }

  @Test
  @Clause({"S01-5.1.2-d", "S01-5.1.2-e", "S01-4-2-c"})
  void an_important_problem_is_put_to_two_at_headquarters_and_followed_to_a_result() {
    String request = request();
    EscalationCase raised = raise(about(request, EscalationGround.IMPORTANT_PROBLEM));
    String number = raised.escalation().number();
    assertThat(raised.escalation().clause()).contains("S01-5.1.2-d");
    assertThat(raised.escalation().state()).isEqualTo(EscalationState.ASKED);
    assertThat(raised.opinions())
        .extracting(OpinionView::role)
        .containsExactlyInAnyOrder(Role.HQ_AFFAIRS_SUPERVISOR, Role.DEPT_MANAGER);
    assertThat(told(supervisor)).contains(NotificationKind.ESCALATION_RAISED);
    assertThat(told(manager)).contains(NotificationKind.ESCALATION_RAISED);
    assertThat(waiting(manager, Role.DEPT_MANAGER, EscalationDuty.TO_ANSWER)).contains(number);

    answer(manager, Role.DEPT_MANAGER, number, "先派人上门，当天回复业主");
    assertThat(waiting(manager, Role.DEPT_MANAGER, EscalationDuty.TO_ANSWER))
        .doesNotContain(number);
    refused(EscalationProblem.NOT_ASKED, () -> answer(manager, Role.DEPT_MANAGER, number, "again"));
    EscalationCase followed = answer(supervisor, Role.HQ_AFFAIRS_SUPERVISOR, number, "同意，由我跟进");
    assertThat(followed.escalation().state()).isEqualTo(EscalationState.FOLLOWED);
    assertThat(told(technician)).contains(NotificationKind.ESCALATION_ANSWERED);
    assertThat(waiting(supervisor, Role.HQ_AFFAIRS_SUPERVISOR, EscalationDuty.TO_FOLLOW))
        .contains(number);

    refused(EscalationProblem.TEXT, () -> settle(number, result(" ")));
    EscalationCase settled = settle(number, result("已更换主板，业主表示满意"));
    assertThat(settled.escalation().state()).isEqualTo(EscalationState.SETTLED);
    assertThat(told(technician)).contains(NotificationKind.ESCALATION_SETTLED);
    assertThat(waiting(supervisor, Role.HQ_AFFAIRS_SUPERVISOR, EscalationDuty.TO_FOLLOW))
        .doesNotContain(number);
    refused(EscalationProblem.OTHER_STATE, () -> settle(number, result("again")));
    assertThat(as(call(technician, Role.SERVICE_TECHNICIAN), () -> timelines.ofRequest(request)))
        .extracting(TimelineEntry::key)
        .contains(
            "timeline.escalation.raised",
            "timeline.escalation.opinion",
            "timeline.escalation.settled");
  }

  private List<String> waiting(CallContext who, Role role, EscalationDuty duty) {
    return as(
        call(who, role),
        () -> {
          List<String> rows =
              escalations.duty(duty, 1000, 0).stream().map(row -> row.number()).toList();
          assertThat(escalations.duties(EnumSet.of(duty)))
              .isEqualTo(Map.of(duty, (long) rows.size()));
          return rows;
        });
  }

  @Test
  @Clause({"S01-5.1.2-d", "S01-4-2-c"})
  void a_leftover_waits_with_its_planned_day_and_may_be_put_to_headquarters_later() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(20);
    String number = raise(leftover(day)).escalation().number();
    assertThat(due(number)).extracting(DueItemView::state).containsExactly(DueState.OPEN);
    EscalationCase escalated =
        as(
            call(technician, Role.SERVICE_TECHNICIAN),
            () ->
                escalations.escalate(
                    number,
                    version(number),
                    EscalationGround.LEFTOVER_LIKELY_TO_CAUSE_COMPLAINT,
                    technician));
    assertThat(escalated.opinions()).hasSize(2);
    settle(number, result("分包单位已补装，验收合格"));
    assertThat(due(number)).extracting(DueItemView::state).containsExactly(DueState.DONE);
  }

  private List<DueItemView> due(String number) {
    return product(
        () ->
            dueItems.list(ListQuery.first(200).with("kind", DueKind.LEFTOVER)).rows().stream()
                .filter(item -> item.subject().equals(number))
                .toList());
  }

  @Test
  @Clause({"S04-26-a", "S04-26-b", "S04-28"})
  void where_the_pack_for_complaints_holds_the_customer_is_told_and_visited_before_it_ends() {
    String call = request();
    refused(EscalationProblem.NO_RULE, () -> raise(about(call, EscalationGround.MAJOR_COMPLAINT)));
    bind("S04");
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    String major = raise(about(call, EscalationGround.MAJOR_COMPLAINT)).escalation().number();
    refused(EscalationProblem.REPLY_MISSING, () -> settle(major, result("已处理")));
    refused(
        EscalationProblem.REPLY_MISSING,
        () -> settle(major, handled(ReplyForm.PHONE, "服务主任", today)));
    refused(
        EscalationProblem.VISIT_MISSING,
        () -> settle(major, handled(ReplyForm.LETTER, " ", today)));
    refused(
        EscalationProblem.VISIT_MISSING,
        () -> settle(major, handled(ReplyForm.LETTER, "服务主任", today.plusDays(1))));
    assertThat(settle(major, handled(ReplyForm.LETTER, "服务主任", today)).escalation().reply())
        .contains(ReplyForm.LETTER);
  }

  private static SettleEscalation handled(ReplyForm reply, String by, LocalDate on) {
    return new SettleEscalation("已处理", Optional.of(reply), Optional.of(by), Optional.of(on));
  }

  private void bind(String system) {
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            product(() -> projects.getProject(site.projectId()).code()),
            system,
            Optional.of("notices"),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(30),
            Optional.empty(),
            "test"),
        manager);
    policies.bind(
        new NewBinding(
            BindingKind.PROJECT,
            product(() -> projects.getProject(site.projectId()).code()),
            system,
            Optional.of("requirements"),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(30),
            Optional.empty(),
            "test"),
        manager);
  }

  @Test
  @Clause("S04-27")
  void an_open_point_is_chased_and_those_who_are_awaited_hear_of_it() {
    String number =
        raise(about(request(), EscalationGround.IMPORTANT_PROBLEM)).escalation().number();
    EscalationCase chased = chase(number, "今天内请答复");
    assertThat(chased.notes()).singleElement().matches(note -> note.chasing());
    assertThat(told(supervisor)).contains(NotificationKind.ESCALATION_CHASED);
    assertThat(told(technician)).doesNotContain(NotificationKind.ESCALATION_CHASED);
    String leftover = raise(leftover(null)).escalation().number();
    chase(leftover, "分包何时完成");
    assertThat(told(technician)).contains(NotificationKind.ESCALATION_CHASED);
    refused(EscalationProblem.TEXT, () -> chase(number, " "));
    settle(leftover, result("已接入"));
    refused(EscalationProblem.OTHER_STATE, () -> chase(leftover, "再催"));
    refused(
        AccessProblem.NOT_ALLOWED,
        () ->
            as(
                call(technician, Role.SERVICE_TECHNICIAN),
                () -> escalations.chase(number, version(number), "x", technician)));
  }

  private EscalationCase chase(String number, String text) {
    return as(
        call(manager, Role.DEPT_MANAGER),
        () -> escalations.chase(number, version(number), text, manager));
  }

  @Test
  void bad_input_and_the_wrong_people_are_refused() {
    refused(EscalationProblem.GROUND_MISSING, () -> raise(about(request(), null)));
    refused(
        EscalationProblem.PLANNED_IN_PAST,
        () -> raise(leftover(LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1))));
    refused(
        EscalationProblem.PLACE_MISSING,
        () ->
            raise(
                new RaiseEscalation(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "x",
                    Optional.of("y"),
                    Optional.empty())));
    refused(
        EscalationProblem.OWED_BY,
        () ->
            raise(
                new RaiseEscalation(
                    Optional.empty(),
                    Optional.of(site.projectId()),
                    Optional.empty(),
                    "x",
                    Optional.empty(),
                    Optional.empty())));
    String number = raise(leftover(null)).escalation().number();
    refused(
        CommonProblem.STALE_VERSION,
        () -> escalations.note(number, version(number) + 1, "x", technician));
    CallContext keeper = person(Role.STORE_KEEPER, ScopeKind.DEPARTMENT, null);
    as(
        call(keeper, Role.STORE_KEEPER),
        () -> {
          refused(
              AccessProblem.NOT_ALLOWED, () -> escalations.settle(number, 0, result("x"), keeper));
          return null;
        });
    Fixtures.Site elsewhere = fixtures.site("TEAM_ACTIVE", true);
    CallContext other = person(Role.SERVICE_TECHNICIAN, ScopeKind.PROJECT, elsewhere.projectId());
    as(
        call(other, Role.SERVICE_TECHNICIAN),
        () -> {
          refused(EscalationProblem.UNKNOWN, () -> escalations.get(number));
          refused(EscalationProblem.UNKNOWN, () -> escalations.note(number, 0, "x", other));
          return null;
        });
  }
}
