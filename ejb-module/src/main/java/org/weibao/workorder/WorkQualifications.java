package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.kernel.BusinessException;
import org.weibao.qualification.QualificationAsked;
import org.weibao.qualification.QualificationCheckService;
import org.weibao.qualification.QualificationLack;
import org.weibao.workorder.WorkQualification.Unqualified;
import org.weibao.workorder.entity.WorkSites;
import org.weibao.workorder.entity.WorkSites.Site;

/** Whether those who are sent are qualified, where a pack of the project asks. */
@ApplicationScoped
public class WorkQualifications {

  @Inject WorkSites sites;
  @Inject QualificationCheckService qualifications;
  @Inject Clock clock;

  /** What the people of a visit lack on its day. */
  WorkQualification of(WorkOrderView order) {
    Map<Long, String> people = new LinkedHashMap<>();
    order.technicianId().ifPresent(id -> people.put(id, order.technicianName()));
    order.mates().stream()
        .filter(WorkMateView::isGoing)
        .forEach(mate -> people.put(mate.personId(), mate.name()));
    LocalDate day = LocalDate.ofInstant(order.plannedFrom(), clock.getZone());
    Site site = sites.ofOrder(order.id());
    List<QualificationAsked> asked = qualifications.asked(site.projectCode(), day);
    if (asked.isEmpty()) {
      return WorkQualification.FINE;
    }
    Map<Long, List<QualificationLack>> lacks =
        qualifications.lacking(people.keySet(), site.deviceClass(), day);
    return new WorkQualification(
        asked.stream().map(QualificationAsked::clause).distinct().toList(),
        people.entrySet().stream()
            .filter(one -> lacks.containsKey(one.getKey()))
            .map(one -> new Unqualified(one.getKey(), one.getValue(), lacks.get(one.getKey())))
            .toList());
  }

  /**
   * Refuses to send somebody who is not qualified, where a pack says that only qualified people are
   * sent (S13-2.3a); where it only asks for a qualified team, whoever sends him is warned.
   *
   * @throws BusinessException {@link WorkOrderProblem#NOT_QUALIFIED}
   */
  void ensure(WorkPlan plan, Site site) {
    LocalDate day = LocalDate.ofInstant(plan.from(), clock.getZone());
    qualifications.asked(site.projectCode(), day).stream()
        .filter(QualificationAsked::binding)
        .findFirst()
        .ifPresent(asked -> ensure(plan, site, day, asked.clause()));
  }

  private void ensure(WorkPlan plan, Site site, LocalDate day, String clause) {
    Set<Long> people = new TreeSet<>(plan.mates());
    plan.technicianId().ifPresent(people::add);
    Map<Long, List<QualificationLack>> lacks =
        qualifications.lacking(people, site.deviceClass(), day);
    if (!lacks.isEmpty()) {
      boolean lead = plan.technicianId().filter(lacks::containsKey).isPresent();
      throw new BusinessException(
          WorkOrderProblem.NOT_QUALIFIED, lead ? "technicianId" : "mates", clause);
    }
  }
}
