package org.weibao.contact;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.contact.control.ContactRules;
import org.weibao.contact.control.DutyDays;
import org.weibao.contact.control.Roster;
import org.weibao.contact.entity.Contacts;
import org.weibao.contact.entity.CustomerEvents;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.workcalendar.WorkCalendars;

/**
 * Has the city head close the first gap of a roster (S01-5.1.1-b): one due item a project at a
 * time, due when the gap begins.
 */
@Stateless
@Guarded
public class RosterDutyService {

  private static final System.Logger LOG = System.getLogger(RosterDutyService.class.getName());

  /** A gap that is further away is still somebody's plan and nobody's duty. */
  private static final Duration AHEAD = Duration.ofDays(7);

  /** So long before a holiday or event somebody is told that nobody is on duty. */
  private static final int DUTY_DAYS_AHEAD = 14;

  @Inject Contacts contacts;
  @Inject CustomerEvents events;
  @Inject WorkCalendars calendars;
  @Inject ContactRules rules;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** Looks at the rosters of all projects. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch() {
    for (ContactSite site : contacts.sites()) {
      try {
        follow(site);
      } catch (BusinessException e) {
        // Two packs claim the project: nothing is known to be asked for, and the others are looked
        // at all the same.
        LOG.log(System.Logger.Level.DEBUG, () -> site.code() + ": " + e.code().code());
      }
    }
  }

  /**
   * A roster was changed, or time has passed: gaps of the coming days are somebody's duty until
   * there are none.
   */
  @Within
  public void follow(ContactSite site) {
    followPhone(site);
    followDuty(site);
  }

  private void followPhone(ContactSite site) {
    DuePlace place = DuePlace.project(site.projectId());
    Instant now = clock.instant();
    Optional<RosterGap> gap =
        rules
            .required(site.code())
            .flatMap(
                calendar ->
                    new Roster(clock.getZone(), contacts.shifts(site.projectId()))
                        .gaps(now, now.plus(AHEAD), calendar).stream().findFirst());
    boolean open = items.isOpen(DueKind.ROSTER_GAP, place, site.code());
    if (open && gap.isEmpty()) {
      items.finish(DueKind.ROSTER_GAP, place, site.code());
    } else if (!open && gap.isPresent()) {
      contacts.lock(site.projectId());
      if (!items.isOpen(DueKind.ROSTER_GAP, place, site.code())) {
        rules
            .hours(site.code())
            .ifPresent(rule -> items.plan(plan(site, gap.get().from(), now, rule)));
      }
    }
  }

  /** Days for which a duty roster is kept; none where no pack asks for one. */
  @Within
  public List<DutyDay> dutyDays(ContactSite site, LocalDate first, LocalDate last) {
    return rules
        .duty(site.code())
        .map(
            rule ->
                new DutyDays(
                        ContactRules.during(rule),
                        calendars.published(),
                        new Roster(clock.getZone(), contacts.shifts(site.projectId())),
                        rules.required(site.code()))
                    .from(first, last, events.of(site.projectId(), first)))
        .orElse(List.of());
  }

  /**
   * Has the city head close the first gap of the duty roster of holidays and the customer's events
   * before its day begins (S12-4.2.4b).
   */
  private void followDuty(ContactSite site) {
    DuePlace place = DuePlace.project(site.projectId());
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Optional<DutyDay> gap =
        dutyDays(site, today, today.plusDays(DUTY_DAYS_AHEAD)).stream()
            .filter(DutyDay::gap)
            .findFirst();
    boolean open = items.isOpen(DueKind.DUTY_ROSTER, place, site.code());
    if (open && gap.isEmpty()) {
      items.finish(DueKind.DUTY_ROSTER, place, site.code());
    } else if (!open && gap.isPresent()) {
      contacts.lock(site.projectId());
      if (!items.isOpen(DueKind.DUTY_ROSTER, place, site.code())) {
        rules.duty(site.code()).ifPresent(rule -> items.plan(plan(site, gap.get(), rule)));
      }
    }
  }

  private PlanDueItem plan(ContactSite site, DutyDay gap, PolicyAnswer rule) {
    Instant now = clock.instant();
    Instant begin = gap.day().atStartOfDay(clock.getZone()).toInstant();
    return new PlanDueItem(
        DueKind.DUTY_ROSTER + "/" + site.projectId() + "/" + now.toEpochMilli(),
        DueKind.DUTY_ROSTER,
        Role.CITY_HEAD,
        DuePlace.project(site.projectId()),
        DueSubject.EVENT,
        site.code(),
        Optional.of("/projects/contacts?id=" + site.projectId()),
        rule.rule().clause(),
        rule.policy(),
        now,
        begin.isBefore(now) ? now : begin);
  }

  private static PlanDueItem plan(ContactSite site, Instant from, Instant now, PolicyAnswer rule) {
    return new PlanDueItem(
        // Closed and torn open again, it is another duty.
        DueKind.ROSTER_GAP + "/" + site.projectId() + "/" + now.toEpochMilli(),
        DueKind.ROSTER_GAP,
        Role.CITY_HEAD,
        DuePlace.project(site.projectId()),
        DueSubject.EVENT,
        site.code(),
        Optional.of("/projects/contacts?id=" + site.projectId()),
        rule.rule().clause(),
        rule.policy(),
        now,
        from);
  }
}
