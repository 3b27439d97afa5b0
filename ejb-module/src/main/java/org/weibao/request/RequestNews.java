package org.weibao.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;

/** Tells people what became of requests. A routine registration, the usual case, tells nobody. */
@ApplicationScoped
public class RequestNews {

  /** Who organises and supports the service of a city (S01-4-6, S01-4-7). */
  private static final Set<Role> IN_CHARGE = EnumSet.of(Role.CITY_HEAD, Role.CITY_TECH_LEAD);

  /** Who does the service work of a project (S01-4-8). */
  private static final Set<Role> SERVICE_STAFF =
      EnumSet.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD);

  private static final Set<RequestSource> FROM_OUTSIDE =
      EnumSet.of(RequestSource.CENTER, RequestSource.QR);

  /** An older emergency whose limit is over comes from a register of the past. */
  private static final Duration STILL_NEWS = Duration.ofDays(2);

  @Inject NotificationService notifications;

  /**
   * A request was registered. What came from outside is told to the service staff of the project
   * (S01-5.1.2-c), an emergency that still matters to those in charge, and whatever still matters
   * to those to whom a pack has calls reported at once (S12-4.2.3b).
   */
  public void registered(RequestView request, Set<Role> reportedTo, Instant now) {
    Set<Role> asked = EnumSet.noneOf(Role.class);
    if (FROM_OUTSIDE.contains(request.source())) {
      asked.addAll(SERVICE_STAFF);
    }
    if (!reportedTo.isEmpty() && isNews(request, now)) {
      asked.addAll(reportedTo);
    }
    if (!asked.isEmpty()) {
      notifications.tellRolesOf(
          request.projectId(), asked, notice(NotificationKind.REQUEST_ASKED, request));
    }
    if (request.urgency() == Urgency.EMERGENCY && isNews(request, now)) {
      notifications.tellRolesOf(
          request.projectId(), IN_CHARGE, notice(NotificationKind.EMERGENCY_REGISTERED, request));
    }
  }

  /** A property centre says that a fault is not gone: whoever worked on it hears why. */
  void notSolved(RequestView request, Collection<Long> people, String why) {
    Notice notice =
        new Notice(
            NotificationKind.RESULT_REFUSED,
            link(request),
            List.of(Wording.of(request.number()), project(request), Wording.of(why)));
    notifications.tell(people, notice);
    notifications.tellRolesOf(request.projectId(), SERVICE_STAFF, notice);
  }

  /** A request goes on with an earlier one. */
  void together(RequestView request, String earlier, Collection<Long> people) {
    notifications.tell(
        people,
        new Notice(
            NotificationKind.REQUEST_TOGETHER,
            link(request),
            List.of(Wording.of(request.number()), project(request), Wording.of(earlier))));
  }

  private static Notice notice(NotificationKind kind, RequestView request) {
    return new Notice(
        kind,
        link(request),
        List.of(Wording.of(request.number()), project(request), Wording.of(request.demand())));
  }

  private static boolean isNews(RequestView request, Instant now) {
    return request.receivedAt().isAfter(now.minus(STILL_NEWS))
        || request.arrivalDueAt().filter(due -> due.isAfter(now)).isPresent();
  }

  /** A request was closed. */
  void closed(RequestView request, Collection<Long> people) {
    notifications.tell(
        people,
        new Notice(
            NotificationKind.REQUEST_CLOSED,
            link(request),
            List.of(Wording.of(request.number()), project(request))));
  }

  private static Wording project(RequestView request) {
    return new Wording(request.projectName(), request.projectNameEn());
  }

  private static String link(RequestView request) {
    return "/requests/view?number=" + request.number();
  }
}
