package org.weibao.handover;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.handover.control.HandoverRules;
import org.weibao.handover.control.HandoverRules.Asked;
import org.weibao.handover.entity.Handover;
import org.weibao.handover.entity.Handovers;
import org.weibao.handover.entity.SpareAdvice;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;

/**
 * Begins handovers when their day has come (S01-5.4.1.1-a, S01-5.4.1.2-3B-b), has somebody look for
 * their parts, and advises property centres once a warranty has ended (S01-5.4.2.1).
 */
@Stateless
@Guarded
public class HandoverKeeperService {

  private static final System.Logger LOG = System.getLogger(HandoverKeeperService.class.getName());

  private static final Set<Role> TEAM = Set.of(Role.PROJECT_TEAM_LEAD, Role.CITY_HEAD);

  @Inject Handovers handovers;
  @Inject HandoverRules rules;
  @Inject DueItemService items;
  @Inject NotificationService notifications;
  @Inject Clock clock;

  /**
   * Looks after every project that is served.
   *
   * @return how many there are
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int look() {
    LocalDate today = today();
    List<HandoverSite> sites = handovers.sites(today);
    sites.forEach(site -> look(site, today));
    return sites.size();
  }

  private void look(HandoverSite site, LocalDate today) {
    try {
      List<Asked> asked = rules.asked(site, today);
      asked.forEach(one -> follow(site, one, today));
      if (site.warrantyEndsOn().filter(end -> end.isBefore(today)).isPresent()) {
        advise(site, site.warrantyEndsOn().get(), today);
      }
    } catch (BusinessException e) {
      // A fact is missing or two packs claim the project: the others are looked after all the same.
      LOG.log(System.Logger.Level.DEBUG, () -> site.code() + ": " + e.code().code());
    }
  }

  private void follow(HandoverSite site, Asked asked, LocalDate today) {
    Optional<Handover> there = handovers.forUpdate(site.projectId(), asked.kind());
    if (there.isPresent()) {
      there.get().follow(asked);
      handovers.flush();
      due(there.get());
    } else if (!today.isBefore(asked.startsOn()) && !today.isAfter(asked.dueOn())) {
      handovers.lock(site.projectId());
      if (handovers.forUpdate(site.projectId(), asked.kind()).isEmpty()) {
        Handover begun = new Handover(site.projectId(), asked);
        handovers.add(begun);
        due(begun);
        notifications.tellRolesOf(
            site.projectId(),
            TEAM,
            new Notice(
                NotificationKind.HANDOVER_BEGUN,
                page(begun),
                List.of(
                    new Wording(site.name(), site.nameEn()),
                    Wording.of(asked.dueOn().toString()))));
      }
    }
  }

  private void due(Handover handover) {
    if (handover.isOpen()) {
      items.plan(
          new PlanDueItem(
              DueKind.HANDOVER_PARTS + "/" + handover.id(),
              DueKind.HANDOVER_PARTS,
              Role.PROJECT_TEAM_LEAD,
              DuePlace.project(handover.projectId()),
              DueSubject.EVENT,
              handover.id().toString(),
              Optional.of(page(handover)),
              handover.clause(),
              handover.policy(),
              handover.startsOn().atStartOfDay(clock.getZone()).toInstant(),
              handover.dueOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }
  }

  private static String page(Handover handover) {
    return "/handovers/view?id=" + handover.id();
  }

  private void advise(HandoverSite site, LocalDate ended, LocalDate today) {
    Optional<PolicyAnswer> rule = rules.advice(site, today);
    if (rule.isPresent() && !handovers.isAdvised(site.projectId(), ended)) {
      handovers.lock(site.projectId());
      if (!handovers.isAdvised(site.projectId(), ended)) {
        advise(site, ended, Optional.empty(), rule.get(), Optional.empty());
      }
    }
  }

  /** Advises a property centre; it is told, reads it in its own sign-in and confirms it. */
  @Within
  public void advise(
      HandoverSite site,
      LocalDate ended,
      Optional<String> parts,
      PolicyAnswer rule,
      Optional<CallContext> who) {
    Instant now = clock.instant();
    handovers.add(new SpareAdvice(site.projectId(), ended, parts, rule, who, now));
    notifications.tellRolesOf(
        site.projectId(),
        Set.of(Role.PROPERTY_CENTER),
        new Notice(
            NotificationKind.SPARES_ADVISED,
            "/handovers/received",
            List.of(new Wording(site.name(), site.nameEn()))));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
