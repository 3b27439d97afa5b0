package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.workorder.entity.WorkMate;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrders;

/** Finds the visit that somebody is to change, and who he is on it. */
@ApplicationScoped
public class WorkGate {

  @Inject WorkOrders orders;
  @Inject AccessService access;

  /** A visit in the caller's scope, locked until the transaction ends. */
  WorkOrder lock(String number) {
    return orders
        .findForUpdate(number)
        .filter(order -> access.scope().coversProject(order.projectId()))
        .orElseThrow(() -> unknown(number));
  }

  /** Lets in whoever leads, goes along, or dispatches. */
  void ensureWorker(WorkOrder order, CallContext context) {
    if (!isLead(order, context)
        && mate(order, context).filter(mate -> mate.state() != MateState.DECLINED).isEmpty()) {
      ensureDispatcher(order);
    }
  }

  /** Lets in whoever leads, or dispatches. */
  void ensureLead(WorkOrder order, CallContext context) {
    if (!isLead(order, context)) {
      ensureDispatcher(order);
    }
  }

  /** The caller as somebody who goes along; empty for anybody else. */
  Optional<WorkMate> mate(WorkOrder order, CallContext context) {
    return orders.mates(order.id()).stream()
        .filter(mate -> mate.personId() == context.personId())
        .findFirst();
  }

  private static boolean isLead(WorkOrder order, CallContext context) {
    return order.technicianId().equals(Optional.of(context.personId()));
  }

  private void ensureDispatcher(WorkOrder order) {
    if (!access.scope("workorder.dispatch").coversProject(order.projectId())) {
      throw new BusinessException(WorkOrderProblem.NOT_YOURS, null, order.number());
    }
  }

  static BusinessException unknown(String number) {
    return new BusinessException(WorkOrderProblem.UNKNOWN, "number", number);
  }
}
