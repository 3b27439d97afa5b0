package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueRunner;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.NotificationView;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** A project with its lead and its city head, what is planned for it, and whom that told. */
@Dependent
public class DueScene {

  @Inject DueItemService service;
  @Inject DueRunner runner;
  @Inject NotificationService notifications;
  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject Clock clock;

  Fixtures.Site site;
  CallContext lead;
  CallContext head;

  /** A new one; nothing of before is left to be told. */
  void begin() {
    begin("TEAM_ACTIVE");
  }

  /** A new one whose team is there, or not. */
  void begin(String teamStatus) {
    site = fixtures.site(teamStatus, true);
    lead = somebody(Role.PROJECT_TEAM_LEAD, ScopeKind.PROJECT, site.projectId());
    head = somebody(Role.CITY_HEAD, ScopeKind.CITY, scopes.ofProject(site.projectId(), "city_id"));
    runner.run();
  }

  /** Somebody new with a role in a place. */
  CallContext somebody(Role role, ScopeKind kind, long place) {
    CallContext person = fixtures.somebody();
    scopes.grant(person.personId(), role, kind, place);
    return person;
  }

  /** A call of the lead. */
  Call asLead() {
    return AccessFixtures.call(lead, Role.PROJECT_TEAM_LEAD);
  }

  /** A call of the city head. */
  Call asHead() {
    return AccessFixtures.call(head, Role.CITY_HEAD);
  }

  /** Something of the lead's, about anything. */
  PlanDueItem plan(DueKind kind, String subject, Duration in) {
    Instant due = clock.instant().plus(in).truncatedTo(ChronoUnit.SECONDS);
    return plan("test/" + UUID.randomUUID(), kind, subject, due, "S01@1");
  }

  /** The same at another time, by another version of the rules. */
  PlanDueItem moved(PlanDueItem plan, Instant due) {
    return plan(plan.key(), plan.kind(), plan.subject(), due, "S01@2");
  }

  private PlanDueItem plan(String key, DueKind kind, String subject, Instant due, String policy) {
    return new PlanDueItem(
        key,
        kind,
        Role.PROJECT_TEAM_LEAD,
        DuePlace.project(site.projectId()),
        DueSubject.PERIOD,
        subject,
        Optional.empty(),
        "S01-5.1.3-d",
        policy,
        due.minus(Duration.ofDays(30)),
        due);
  }

  /** The server was off for so long, and starts. */
  void forward(Duration by) {
    MovableClock.ahead(by);
    runner.run();
  }

  /** All items of the project. */
  List<DueItemView> items() {
    return service.list(ListQuery.first(99).with("project", site.projectId())).rows();
  }

  /** The only item of a kind. */
  DueItemView one(DueKind kind) {
    List<DueItemView> found = items().stream().filter(item -> item.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** What somebody was told, the newest first. */
  List<NotificationView> notices(CallContext reader) {
    return notifications.list(reader.personId(), false, null, 99).rows();
  }

  /** Kinds of what somebody was told. */
  List<NotificationKind> told(CallContext reader) {
    return notices(reader).stream().map(NotificationView::kind).toList();
  }
}
