package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.workorder.entity.WorkMate;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrders;

/** Those who go along on a visit: named at the desk, and what each says for himself. */
@ApplicationScoped
public class WorkCrew {

  @Inject WorkOrders orders;

  /** These go along, and nobody else; whoever said yes to another plan is asked again. */
  void set(WorkOrder order, List<Long> people, long by, Instant now) {
    List<WorkMate> known = orders.mates(order.id());
    for (WorkMate mate : known) {
      if (people.contains(mate.personId())) {
        mate.become(MateState.PLANNED);
      } else {
        orders.remove(mate);
      }
    }
    people.stream()
        .filter(id -> known.stream().noneMatch(mate -> mate.personId() == id))
        .forEach(id -> orders.add(new WorkMate(order.id(), id, by, now)));
  }

  /**
   * What somebody who goes along tells; all else is for whoever leads.
   *
   * @throws BusinessException {@link WorkOrderProblem}
   */
  void tell(WorkOrder order, WorkMate mate, WorkReport report) {
    if (order.status().isFinal()) {
      throw new BusinessException(WorkOrderProblem.ALREADY, null, order.number(), order.status());
    }
    switch (report.action()) {
      case ACCEPT -> answer(order, mate, MateState.ACCEPTED);
      case DECLINE -> answer(order, mate, MateState.DECLINED);
      case MINUTES -> minutes(order, mate, report);
      default ->
          throw new BusinessException(
              WorkOrderProblem.ONLY_LEAD, null, order.number(), report.action());
    }
  }

  private static void answer(WorkOrder order, WorkMate mate, MateState answer) {
    if (order.status() == WorkStatus.SIGNED && answer == MateState.DECLINED) {
      // His name stands on the sheet that the customer signed.
      throw new BusinessException(WorkOrderProblem.ALREADY, null, order.number(), order.status());
    }
    if (mate.state() == answer || mate.state() == MateState.DECLINED) {
      throw new BusinessException(
          WorkOrderProblem.MATE_ANSWERED, null, order.number(), mate.state());
    }
    mate.become(answer);
  }

  private static void minutes(WorkOrder order, WorkMate mate, WorkReport report) {
    if (order.arrivedAt().isEmpty() || mate.state() == MateState.DECLINED) {
      throw new BusinessException(
          WorkOrderProblem.NOT_NOW, null, order.number(), order.status(), report.action());
    }
    Integer labour =
        report
            .labourMinutes()
            .orElseThrow(
                () ->
                    new BusinessException(
                        WorkOrderProblem.MINUTES, "labourMinutes", WorkReport.MOST_MINUTES));
    mate.took(report.travelMinutes().orElse(null), labour);
  }
}
