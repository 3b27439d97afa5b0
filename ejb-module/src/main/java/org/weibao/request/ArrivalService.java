package org.weibao.request;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.organization.Role;
import org.weibao.request.entity.RequestArrivals;
import org.weibao.request.entity.RequestArrivals.Limit;
import org.weibao.request.entity.RequestArrivals.Over;

/**
 * Plans the arrival limits of requests as due items (S01-5.4.1.2). A registration does not wait for
 * it: limits are hours, and this looks every few seconds.
 */
@Stateless
@Guarded
public class ArrivalService {

  private static final int BATCH = 200;

  @Inject RequestArrivals arrivals;
  @Inject DueItemService items;

  /**
   * Plans limits that are new or moved, and settles those that are over.
   *
   * @return whether there may be more
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean watch() {
    List<Limit> limits = arrivals.toPlan(BATCH);
    limits.forEach(limit -> items.plan(plan(limit)));
    List<Over> over = arrivals.over(BATCH);
    over.forEach(this::settle);
    return limits.size() == BATCH || over.size() == BATCH;
  }

  private void settle(Over over) {
    if (over.arrived()) {
      items.finish(DueKind.ARRIVAL, DuePlace.project(over.projectId()), over.number());
    } else {
      items.cancel(key(over.number()), null);
    }
  }

  private static PlanDueItem plan(Limit limit) {
    return new PlanDueItem(
        key(limit.number()),
        DueKind.ARRIVAL,
        Role.SERVICE_TECHNICIAN,
        DuePlace.project(limit.projectId()),
        DueSubject.REQUEST,
        limit.number(),
        Optional.of("/requests/view?number=" + limit.number()),
        limit.clause(),
        limit.policy(),
        limit.receivedAt(),
        limit.dueAt());
  }

  private static String key(String number) {
    return DueKind.ARRIVAL + "/" + number;
  }
}
