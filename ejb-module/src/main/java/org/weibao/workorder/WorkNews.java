package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;

/** Tells whoever is sent, whoever sent him, and – no more than that somebody comes – the centre. */
@ApplicationScoped
public class WorkNews {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Inject NotificationService notifications;
  @Inject Clock clock;

  /**
   * People are sent, or at another time than before.
   *
   * @param before those who were to go before
   */
  void planned(WorkOrderView order, Set<Long> before) {
    order
        .people()
        .forEach(
            id ->
                notifications.tell(
                    List.of(id),
                    new Notice(
                        before.contains(id)
                            ? NotificationKind.WORK_MOVED
                            : NotificationKind.WORK_PLANNED,
                        link(order),
                        List.of(
                            Wording.of(order.number()),
                            project(order),
                            Wording.of(when(order.plannedFrom())),
                            Wording.of(order.task())))));
    order
        .requestNumber()
        .ifPresent(
            request ->
                notifications.tellRolesOf(
                    order.projectId(),
                    Set.of(Role.PROPERTY_CENTER),
                    Notice.of(
                        NotificationKind.VISIT_PLANNED,
                        linkTo(request),
                        request,
                        when(order.plannedFrom()))));
  }

  /**
   * Whoever took a call did not reach those to whom it was reported, and goes himself.
   *
   * @param who what he is called
   */
  void headNotReached(WorkOrderView order, Set<Role> heads, String who) {
    notifications.tellRolesOf(
        order.projectId(),
        heads,
        new Notice(
            NotificationKind.HEAD_NOT_REACHED,
            linkTo(order.requestNumber().orElseThrow()),
            List.of(
                Wording.of(order.requestNumber().orElseThrow()), project(order), Wording.of(who))));
  }

  /** Path and query of a request's page. */
  static String linkTo(String request) {
    return "/requests/view?number=" + request;
  }

  /** People need not go any more. */
  void taken(WorkOrderView order, Set<Long> people) {
    people.forEach(
        id ->
            notifications.tell(
                List.of(id),
                new Notice(
                    NotificationKind.WORK_TAKEN,
                    link(order),
                    List.of(Wording.of(order.number()), project(order)))));
  }

  /**
   * Whoever was sent cannot go: whoever sent him chooses again.
   *
   * @param who what he is called
   */
  void declined(WorkOrderView order, long plannedBy, String who) {
    Notice notice =
        new Notice(
            NotificationKind.WORK_DECLINED,
            link(order),
            List.of(Wording.of(order.number()), project(order), Wording.of(who)));
    if (order.routineVisitId().isPresent()) {
      // The product planned it: whoever dispatches there chooses.
      notifications.tellRolesOf(order.projectId(), Set.of(Role.CITY_HEAD), notice);
    } else {
      notifications.tell(List.of(plannedBy), notice);
    }
  }

  private String when(Instant at) {
    return WHEN.format(at.atZone(clock.getZone()));
  }

  private static Wording project(WorkOrderView order) {
    return new Wording(order.projectName(), order.projectNameEn());
  }

  private static String link(WorkOrderView order) {
    return "/work-orders/view?number=" + order.number();
  }
}
