package org.weibao.maintenance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.maintenance.entity.KeyProjects;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;

/**
 * Has somebody assigned to a key project for which nobody answers (S12-4.2.4a): one due item a
 * project at a time. The clause names no time; it is due by the end of the day on which the project
 * is a key one and nobody answers for it.
 */
@Stateless
@Guarded
public class KeyProjectDutyService {

  @Inject KeyProjects projects;
  @Inject MaintenanceRules rules;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** Looks at all key projects: packs are bound and end, and people go. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch() {
    projects.marked().forEach(this::follow);
  }

  /**
   * A project is a key one or none, or somebody answers for something in it or no more: nobody
   * answering for it is somebody's duty until somebody does.
   */
  @Within
  public void follow(long projectId) {
    projects
        .state(projectId)
        .ifPresent(
            state -> {
              Optional<PolicyAnswer> rule =
                  rules
                      .keyProject(state.code(), today())
                      .filter(found -> state.isUnassigned(MaintenanceRules.keyNeeds(found)));
              DuePlace place = DuePlace.project(projectId);
              boolean open = items.isOpen(DueKind.KEY_PROJECT, place, state.code());
              if (open && rule.isEmpty()) {
                items.finish(DueKind.KEY_PROJECT, place, state.code());
              } else if (!open && rule.isPresent()) {
                items.plan(item(projectId, state, rule.get()));
              }
            });
  }

  private PlanDueItem item(long projectId, KeyProjects.State state, PolicyAnswer rule) {
    Instant now = clock.instant();
    LocalDate since = state.since().orElseThrow();
    LocalDate day = since.isAfter(today()) ? since : today();
    return new PlanDueItem(
        // Somebody who answered for it and does so no more leaves another duty behind.
        DueKind.KEY_PROJECT + "/" + projectId + "/" + now.toEpochMilli(),
        DueKind.KEY_PROJECT,
        Role.CITY_HEAD,
        DuePlace.project(projectId),
        DueSubject.EVENT,
        state.code(),
        Optional.of("/projects/key?id=" + projectId),
        rule.rule().clause(),
        rule.policy(),
        now,
        day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
