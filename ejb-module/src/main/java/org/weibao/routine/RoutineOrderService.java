package org.weibao.routine;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Messages;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.routine.entity.RoutineOrders;
import org.weibao.workorder.RoutineStand;
import org.weibao.workorder.RoutineWorkService;

/** Lets planned visits stand on the board of dispatch, and takes down what is not planned. */
@Stateless
@Guarded
public class RoutineOrderService {

  private static final System.Logger LOG = System.getLogger(RoutineOrderService.class.getName());

  @Inject RoutineOrders orders;
  @Inject RoutineWorkService work;
  @Inject Clock clock;

  /**
   * Everywhere, each visit in a transaction of its own: one that cannot waits for the next turn.
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void followAll() {
    for (RoutineOrders.Astray visit : orders.astray(Optional.empty(), today(), clock.getZone())) {
      try {
        work.stand(stand(visit));
      } catch (BusinessException | EJBException e) {
        LOG.log(System.Logger.Level.WARNING, "the order of routine visit " + visit.id(), e);
      }
    }
  }

  /** In one project, in the caller's transaction. */
  @Within
  public void follow(long projectId) {
    orders
        .astray(Optional.of(projectId), today(), clock.getZone())
        .forEach(visit -> work.stand(stand(visit)));
  }

  /** Number of the work order that stands for a visit; empty without one. */
  @Allows("routine.read")
  public Optional<String> orderOf(long visitId) {
    return orders.orderOf(visitId);
  }

  private static RoutineStand stand(RoutineOrders.Astray visit) {
    return new RoutineStand(
        visit.id(),
        visit.projectId(),
        Messages.text(
            Locale.SIMPLIFIED_CHINESE, "routine.order-task", visit.serviceCase(), visit.name()),
        visit.day(),
        visit.personId(),
        visit.wanted());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
