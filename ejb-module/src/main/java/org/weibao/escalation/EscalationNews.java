package org.weibao.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyBook;

/** Who is told of escalations, and what falls due with leftovers. */
@ApplicationScoped
class EscalationNews {

  private static final String SETTLES_LEFTOVERS = "S01-4-2-c";

  /** Who does the service work of a project (S01-4-8). */
  private static final Set<Role> SERVICE_STAFF =
      EnumSet.of(Role.CITY_HEAD, Role.PROJECT_TEAM_LEAD, Role.SERVICE_TECHNICIAN);

  @Inject NotificationService notifications;
  @Inject DueItemService dueItems;
  @Inject PolicyBook policies;
  @Inject Clock clock;

  /** Whoever is asked hears of it at once (S01-5.1.2-d). */
  void raised(EscalationView view, Set<Role> asked) {
    notifications.tellRolesOf(
        view.projectId(),
        asked,
        notice(NotificationKind.ESCALATION_RAISED, view, view.description()));
  }

  /** An open point is chased: those from whom something is awaited hear of it (S04-27). */
  void chased(EscalationView view, Set<Role> awaited, long raisedBy, String text) {
    Notice notice = notice(NotificationKind.ESCALATION_CHASED, view, text);
    if (awaited.isEmpty()) {
      notifications.tell(List.of(raisedBy), notice);
    }
    notifications.tellRolesOf(
        view.projectId(), awaited.isEmpty() ? SERVICE_STAFF : awaited, notice);
  }

  /** An opinion was given: whoever raised it hears of it. */
  void answered(EscalationView view, long raisedBy, String opinion) {
    notifications.tell(
        List.of(raisedBy), notice(NotificationKind.ESCALATION_ANSWERED, view, opinion));
  }

  /** There is a result: whoever raised it hears of it, and a leftover is not due any more. */
  void settled(EscalationView view, long raisedBy) {
    notifications.tell(
        List.of(raisedBy),
        notice(NotificationKind.ESCALATION_SETTLED, view, view.result().orElse("")));
    dueItems.finish(DueKind.LEFTOVER, DuePlace.project(view.projectId()), view.number());
  }

  /** A leftover is to be done by a day that somebody named; headquarters settles it. */
  void planned(String number, long projectId, Optional<LocalDate> day) {
    Instant now = clock.instant();
    day.ifPresent(
        planned ->
            dueItems.plan(
                new PlanDueItem(
                    "LEFTOVER:" + number,
                    DueKind.LEFTOVER,
                    Role.HQ_AFFAIRS_SUPERVISOR,
                    DuePlace.project(projectId),
                    DueSubject.REQUEST,
                    number,
                    Optional.of("/escalations/view?number=" + number),
                    SETTLES_LEFTOVERS,
                    policies.version("S01"),
                    now,
                    planned.plusDays(1).atStartOfDay(clock.getZone()).toInstant())));
  }

  private static Notice notice(NotificationKind kind, EscalationView view, String text) {
    return new Notice(
        kind,
        "/escalations/view?number=" + view.number(),
        List.of(
            Wording.of(view.number()),
            new Wording(view.projectName(), view.projectNameEn()),
            Wording.of(text)));
  }
}
