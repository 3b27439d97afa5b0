package org.weibao.routine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.weibao.routine.control.PackRules;
import org.weibao.routine.control.RoutinePlan;
import org.weibao.routine.control.RoutinePlan.Slot;
import org.weibao.routine.control.RoutineRules;
import org.weibao.routine.control.VisitDays;
import org.weibao.routine.entity.RoutineSites;
import org.weibao.routine.entity.RoutineVisit;
import org.weibao.routine.entity.RoutineVisits;

/**
 * Plans routine visits (S01-5.4.1.2, S01-5.4.2.1), and beside them what other packs ask for that
 * are bound to a project. The same facts give the same visits, however often they are reckoned;
 * what was held or missed stays.
 */
@Stateless
@Guarded
public class RoutinePlanService {

  private static final System.Logger LOG = System.getLogger(RoutinePlanService.class.getName());

  /** So far ahead people see what is coming. */
  private static final int DAYS_AHEAD = 35;

  /** Changed packs, faults and days that have passed are seen after so long. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject RoutineSites sites;
  @Inject RoutineVisits visits;
  @Inject RoutineRules rules;
  @Inject PackRules packs;
  @Inject VisitDays days;
  @Inject DueItemService items;
  @Inject RoutineOrderService orders;
  @Inject Clock clock;

  /**
   * Plans all projects, if that was some time ago and no other node is at it.
   *
   * @return whether it was done
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean plan() {
    List<RoutineSite> all = sites.everywhere();
    if (all.isEmpty() || !visits.claim(clock.instant(), PAUSE)) {
      return false;
    }
    all.forEach(this::plan);
    return true;
  }

  /**
   * A fact of a project was changed: its visits are reckoned again, in the caller's transaction.
   */
  @Within
  public void follow(long projectId) {
    sites.changed(projectId).ifPresent(this::plan);
    orders.follow(projectId);
  }

  /** A visit was held or explained: what is due for its period is looked at again. */
  @Within
  public void settle(long projectId, String periodKey) {
    visits.flush();
    due(projectId, visits.ofPeriod(projectId, periodKey), today());
  }

  private void plan(RoutineSite site) {
    LocalDate today = today();
    visits.lock(site.projectId());
    List<RoutineVisit> known = new ArrayList<>(visits.toPlan(site.projectId(), today));
    Set<String> touched = new HashSet<>(visits.unexplained(site.projectId()));
    known.stream()
        .filter(visit -> visit.lastDay().isBefore(today))
        .forEach(
            visit -> {
              visit.miss();
              touched.add(visit.periodKey());
            });
    known.removeIf(visit -> visit.lastDay().isBefore(today));
    merge(site, known, asked(site, today), today);
    visits.flush();
    known.forEach(visit -> touched.add(visit.periodKey()));
    touched.forEach(key -> due(site.projectId(), visits.ofPeriod(site.projectId(), key), today));
  }

  /**
   * What is asked for.
   *
   * @param slots visits by the rule that asks for them; that of the service case is empty
   * @param unclear kinds of visits of which nobody can tell: what was planned stays as it is
   */
  private record Asked(Map<String, List<Slot>> slots, Set<String> unclear) {

    boolean isClear(RoutineVisit visit) {
      return visit.rule().isEmpty()
          ? slots.containsKey("")
          : visit.tasks().stream().noneMatch(unclear::contains);
    }
  }

  private Asked asked(RoutineSite site, LocalDate today) {
    Asked asked = new Asked(new HashMap<>(), new HashSet<>());
    Predicate<LocalDate> working = days.of(site.code(), today);
    try {
      boolean fault = sites.hasFault(site.projectId());
      asked
          .slots()
          .put(
              "",
              new RoutinePlan(day -> rules.on(site, day), working, site.projectId())
                  .slots(today, today.plusDays(DAYS_AHEAD)).stream()
                      .filter(slot -> fault || !slot.rule().faultOnly())
                      .toList());
    } catch (BusinessException e) {
      tell(site, e);
    }
    for (String kind : PackRules.KINDS) {
      try {
        asked.slots().putAll(byPacks(site, kind, working, today));
      } catch (BusinessException e) {
        tell(site, e);
        asked.unclear().add(kind);
      }
    }
    return asked;
  }

  /** A fact is missing or two packs claim the project. */
  private static void tell(RoutineSite site, BusinessException e) {
    LOG.log(System.Logger.Level.DEBUG, () -> site.code() + ": " + e.code().code());
  }

  private Map<String, List<Slot>> byPacks(
      RoutineSite site, String kind, Predicate<LocalDate> working, LocalDate today) {
    LocalDate until = today.plusDays(DAYS_AHEAD);
    Map<String, List<Slot>> slots = new HashMap<>();
    Stream.of(today, until)
        .flatMap(day -> packs.on(site, kind, day).stream())
        .map(RoutineRule::rule)
        .distinct()
        .forEach(
            rule ->
                slots.put(
                    rule,
                    new RoutinePlan(
                            day -> packs.on(site, kind, rule, day),
                            working,
                            site.projectId(),
                            rule + "/")
                        .slots(today, until)));
    return slots;
  }

  private void merge(RoutineSite site, List<RoutineVisit> known, Asked asked, LocalDate today) {
    Predicate<LocalDate> working = days.of(site.code(), today);
    List<Slot> slots = asked.slots().values().stream().flatMap(List::stream).toList();
    for (Slot slot : slots) {
      Optional<RoutineVisit> there = known.stream().filter(visit -> visit.is(slot)).findFirst();
      if (there.isPresent()) {
        there.get().follow(slot, working, visits.isMoved(there.get().id()), today);
      } else {
        RoutineVisit visit = new RoutineVisit(site.projectId(), slot);
        visits.add(visit);
        known.add(visit);
      }
    }
    known.stream()
        .filter(asked::isClear)
        .filter(visit -> slots.stream().noneMatch(visit::is))
        .forEach(RoutineVisit::callOff);
  }

  /** What is due of a period that has begun: all of its visits, by its end. */
  private void due(long projectId, List<RoutineVisit> period, LocalDate today) {
    if (period.isEmpty() || period.get(0).firstDay().isAfter(today)) {
      return;
    }
    RoutineVisit first = period.get(0);
    DueKind kind = first.isTraining() ? DueKind.USER_TRAINING : DueKind.ROUTINE_VISIT;
    String key = kind + "/" + projectId + "/" + first.periodKey();
    if (period.stream().anyMatch(RoutineVisit::isOpen)) {
      items.plan(item(key, kind, projectId, first));
    } else if (period.stream().allMatch(visit -> visit.state() == VisitState.CANCELLED)) {
      items.cancel(key, null);
    } else {
      items.finish(kind, DuePlace.project(projectId), first.periodKey());
    }
  }

  private PlanDueItem item(String key, DueKind kind, long projectId, RoutineVisit visit) {
    Instant starts = visit.firstDay().atStartOfDay(clock.getZone()).toInstant();
    Instant ends = visit.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    return new PlanDueItem(
        key,
        kind,
        Role.SERVICE_TECHNICIAN,
        DuePlace.project(projectId),
        DueSubject.PERIOD,
        visit.periodKey(),
        Optional.of("/projects/routine?id=" + projectId),
        visit.clause(),
        visit.policy(),
        starts,
        ends);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
