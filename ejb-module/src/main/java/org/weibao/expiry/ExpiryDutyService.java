package org.weibao.expiry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.expiry.entity.Contracts;
import org.weibao.expiry.entity.MaintenanceContract;
import org.weibao.expiry.entity.Notices;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.policy.PolicyAnswer;

/**
 * Has the customer told, and visited, before a maintenance contract ends (S04-20): one due item of
 * each for every last day that a contract has.
 */
@Stateless
@Guarded
public class ExpiryDutyService {

  private static final List<DueKind> TASKS = List.of(DueKind.EXPIRY_NOTICE, DueKind.RENEWAL_VISIT);

  /** So long before its due day it is under way, as other duties that depend on an event. */
  private static final int MONTHS_AHEAD = 3;

  @Inject Contracts contracts;
  @Inject Notices notices;
  @Inject ExpiryRules rules;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** Projects whose contract runs: packs are bound after contracts are written down. */
  @ProductOnly
  public List<Long> running() {
    return contracts.running(today());
  }

  /** Looks at the contract of one project; nobody waits for the others. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch(long projectId) {
    contracts.lock(projectId).ifPresent(this::follow);
  }

  /** What a contract's last day asks for; one that has ended asks for nothing new. */
  @Within
  public void follow(MaintenanceContract contract) {
    if (contract.endsOn().isBefore(today())) {
      return;
    }
    String code = contracts.code(contract.projectId());
    TASKS.forEach(
        task ->
            rules
                .of(task, code)
                .filter(rule -> !isDone(task, contract))
                .ifPresent(rule -> items.plan(item(task, contract, code, rule))));
  }

  private boolean isDone(DueKind task, MaintenanceContract contract) {
    return task == DueKind.EXPIRY_NOTICE && notices.isSent(contract.projectId(), contract.endsOn());
  }

  /** The contract ends on another day: what was due for this one is due no more. */
  @Within
  public void moved(long projectId, int term) {
    TASKS.forEach(task -> items.cancel(key(task, projectId, term), null));
  }

  /** The customer was told. */
  @Within
  public void told(long projectId) {
    items.finish(DueKind.EXPIRY_NOTICE, DuePlace.project(projectId), contracts.code(projectId));
  }

  /** Of the same duty the key is the same, whatever else of the contract is put right. */
  static String key(DueKind task, long projectId, int term) {
    return task + "/" + projectId + "/" + term;
  }

  private PlanDueItem item(
      DueKind task, MaintenanceContract contract, String code, PolicyAnswer rule) {
    LocalDate day = ExpiryRules.dueOn(rule, contract.endsOn());
    return new PlanDueItem(
        key(task, contract.projectId(), contract.term()),
        task,
        rules.owner(rule),
        DuePlace.project(contract.projectId()),
        DueSubject.EVENT,
        code,
        Optional.of("/projects/contract?id=" + contract.projectId()),
        rule.rule().clause(),
        rule.policy(),
        begin(day.minusMonths(MONTHS_AHEAD)),
        begin(day.plusDays(1)));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
