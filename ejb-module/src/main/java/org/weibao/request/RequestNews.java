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

  /** An older emergency whose limit is over comes from a register of the past. */
  private static final Duration STILL_NEWS = Duration.ofDays(2);

  @Inject NotificationService notifications;

  /** A request was registered; an emergency that still matters is told to those in charge. */
  public void registered(RequestView request, Instant now) {
    if (request.urgency() == Urgency.EMERGENCY && isNews(request, now)) {
      notifications.tellRolesOf(
          request.projectId(),
          IN_CHARGE,
          new Notice(
              NotificationKind.EMERGENCY_REGISTERED,
              link(request),
              List.of(
                  Wording.of(request.number()), project(request), Wording.of(request.demand()))));
    }
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
