package org.weibao.dueitem;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.dueitem.control.DueReckoner;
import org.weibao.dueitem.control.DueSite;
import org.weibao.dueitem.entity.DuePlans;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** Plans what the policy packs ask for. */
@Stateless
@Guarded
public class DuePlanService {

  private static final System.Logger LOG = System.getLogger(DuePlanService.class.getName());

  /** So far ahead people see what is coming. */
  private static final Duration AHEAD = Duration.ofDays(100);

  /** Changed days of projects and changed packs are seen after so long. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private static final String SECTION = "schedules";

  /** New items that are held in memory at once. */
  private static final int HELD = 100;

  @Inject DuePlans plans;
  @Inject DueItemService items;
  @Inject PolicyBook policies;
  @Inject Clock clock;

  /**
   * Plans what is due from the last planning on, if that was some time ago and no other node is at
   * it. What fell due while the product was off is planned as well; what was due before the product
   * came into use is not.
   *
   * @return how many items are new or moved
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int plan() {
    Instant now = clock.instant();
    Optional<Instant> from = plans.claim(now, PAUSE);
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    List<DueSite> sites = from.isEmpty() ? List.of() : plans.sites(today);
    if (sites.isEmpty()) {
      // Not marked as done: a product that was just set up plans as soon as it has a project.
      return 0;
    }
    plans.mark(now);
    Map<String, Instant> planned = plans.planned(from.get());
    DueReckoner reckoner = new DueReckoner(clock.getZone(), from.get(), now.plus(AHEAD));
    reckon(reckoner, sites, today);
    int changed = 0;
    for (PlanDueItem plan : reckoner.plans()) {
      boolean same = plan.dueAt().equals(planned.get(plan.key()));
      if (!same && items.plan(plan) != PlanOutcome.UNCHANGED) {
        changed++;
        if (changed % HELD == 0) {
          plans.letGo();
        }
      }
    }
    return changed;
  }

  private void reckon(DueReckoner reckoner, List<DueSite> sites, LocalDate day) {
    for (DueKind kind : DueKind.values()) {
      Set<DuePlace> done = new HashSet<>();
      for (DueSite site : sites) {
        if (kind.isPlanned() && done.add(site.place(kind.per()))) {
          answers(kind, site, day).forEach(answer -> reckoner.add(kind, site, answer));
        }
      }
    }
  }

  private List<PolicyAnswer> answers(DueKind kind, DueSite site, LocalDate day) {
    PolicySubject subject = PolicySubject.project(site.code());
    try {
      return policies.all(PolicyQuestion.of(SECTION, kind.name(), subject, site.facts(day), day));
    } catch (BusinessException e) {
      // A fact is missing or two packs claim the project: nothing is known to be due, and the other
      // projects are planned all the same.
      LOG.log(
          System.Logger.Level.DEBUG,
          () -> "nothing planned for " + kind + " of " + site.code() + ": " + e.code().code());
      return List.of();
    }
  }
}
