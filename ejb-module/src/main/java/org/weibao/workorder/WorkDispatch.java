package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.support.SupportService;
import org.weibao.workorder.entity.WorkEvent;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrderViews;
import org.weibao.workorder.entity.WorkOrders;
import org.weibao.workorder.entity.WorkSites;

/** Makes the work order of a request, whoever sends somebody. */
@ApplicationScoped
public class WorkDispatch {

  @Inject WorkOrders orders;
  @Inject WorkOrderViews views;
  @Inject WorkOrderNumbers numbers;
  @Inject WorkPlanning planning;
  @Inject WorkQualifications qualifications;
  @Inject WorkSites sites;
  @Inject WorkCrew crew;
  @Inject WorkNews news;
  @Inject SupportService support;
  @Inject Clock clock;

  /**
   * Locks a request to which somebody is to be sent.
   *
   * @throws BusinessException {@link WorkOrderProblem#REQUEST_OVER} or {@link
   *     WorkOrderProblem#ALREADY_PLANNED}
   */
  void ensureWaiting(RequestView request) {
    orders.lockRequest(request.id());
    if (request.status() == RequestStatus.CLOSED || request.doneAt().isPresent()) {
      throw new BusinessException(WorkOrderProblem.REQUEST_OVER, null, request.number());
    }
    orders
        .openOf(request.id())
        .ifPresent(
            open -> {
              throw new BusinessException(
                  WorkOrderProblem.ALREADY_PLANNED, null, request.number(), open);
            });
  }

  /**
   * Sends somebody, unless the request is to be helped from afar first.
   *
   * @throws BusinessException {@link WorkOrderProblem}, naming the field, or {@link
   *     org.weibao.support.SupportProblem}
   */
  WorkOrderView send(RequestView request, WorkPlan plan, CallContext context) {
    support.ensureVisit(request);
    Instant now = clock.instant();
    WorkPlan checked = planning.check(plan, request.projectId(), context);
    qualifications.ensure(checked, sites.ofRequest(request.id()));
    IssuedNumber number =
        numbers.next(request.projectId(), LocalDate.ofInstant(now, clock.getZone()));
    WorkOrder order =
        orders.add(
            new WorkOrder(
                number.number(),
                request.id(),
                request.projectId(),
                request.demand(),
                checked,
                context.personId(),
                now));
    numbers.keep(number, order);
    crew.set(order, checked.mates(), context.personId(), now);
    orders.add(WorkEvent.ofDesk(order.id(), WorkAction.PLAN, now, context.personId(), null, null));
    orders.flush();
    WorkOrderView view = views.get(order.id());
    news.planned(view, Set.of());
    return view;
  }
}
