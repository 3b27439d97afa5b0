package org.weibao.workorder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.workorder.entity.WorkEvent;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrderViews;
import org.weibao.workorder.entity.WorkOrders;

/**
 * The door by which routine visits stand on the board of dispatch and in the day of whoever looks
 * after the project: one work order for each, which follows its day and ends with it.
 */
@Stateless
@Guarded
public class RoutineWorkService {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  @Inject WorkOrders orders;
  @Inject WorkOrderViews views;
  @Inject WorkOrderNumbers numbers;
  @Inject WorkNews news;
  @Inject DispatchSettings settings;
  @Inject Clock clock;

  /**
   * Makes the work order of a routine visit, puts it on the visit's day, or cancels it, whatever is
   * needed; nothing if all is as it should be. Somebody on the way is left alone.
   */
  @Within
  public void stand(RoutineStand visit) {
    Optional<WorkOrder> known = orders.findForRoutine(visit.routineVisitId());
    if (known.isPresent()) {
      follow(known.get(), visit);
    } else if (visit.wanted()) {
      visit.personId().ifPresent(person -> make(visit, person));
    }
  }

  private void follow(WorkOrder order, RoutineStand visit) {
    if (!visit.wanted() && WorkAction.CANCEL.isPossible(order.status())) {
      order.cancel();
      tell(order, WorkAction.CANCEL);
      WorkOrderView view = views.get(order.id());
      news.taken(view, view.people());
    } else if (visit.wanted()
        && WorkAction.MOVE.isPossible(order.status())
        && !day(order.plannedFrom()).equals(visit.day())) {
      Instant from = at(visit.day(), order.plannedFrom().atZone(clock.getZone()).toLocalTime());
      order.putOff(from, from.plus(Duration.between(order.plannedFrom(), order.plannedTo())));
      tell(order, WorkAction.MOVE);
      WorkOrderView view = views.get(order.id());
      news.planned(view, view.people());
    }
  }

  private void make(RoutineStand visit, long person) {
    Instant now = clock.instant();
    Instant from = free(person, visit.day());
    WorkPlan plan =
        new WorkPlan(
            Optional.of(person),
            Optional.empty(),
            List.of(),
            from,
            from.plus(Duration.ofMinutes(settings.rules().visitMinutes())));
    IssuedNumber number = numbers.next(visit.projectId(), day(now));
    WorkOrder order =
        new WorkOrder(
            number.number(), null, visit.projectId(), visit.task(), plan, planner(person), now);
    order.standFor(visit.routineVisitId());
    orders.add(order);
    numbers.keep(number, order);
    orders.add(WorkEvent.ofDesk(order.id(), WorkAction.PLAN, now, planner(person), null, null));
    orders.flush();
  }

  /** In the morning, or when what he has to do then is over. */
  private Instant free(long person, LocalDate day) {
    Instant morning = at(day, MORNING);
    return orders.lastEnd(person, morning, at(day.plusDays(1), LocalTime.MIDNIGHT)).orElse(morning);
  }

  /**
   * A routine visit was held: its work order is closed, in the caller's transaction.
   *
   * @return number of the work order; empty without one
   */
  @Within
  public Optional<String> held(long routineVisitId, CallContext context) {
    Optional<WorkOrder> order =
        orders.findForRoutine(routineVisitId).filter(found -> !found.status().isFinal());
    order.ifPresent(
        found -> {
          Instant now = clock.instant();
          found.held(now);
          orders.add(
              WorkEvent.ofDesk(found.id(), WorkAction.HOLD, now, context.personId(), null, null));
          orders.flush();
        });
    return order.map(WorkOrder::number);
  }

  private void tell(WorkOrder order, WorkAction action) {
    long by = planner(order.technicianId().orElse(order.plannedBy()));
    orders.add(WorkEvent.ofDesk(order.id(), action, clock.instant(), by, null, null));
    orders.flush();
  }

  /** Whoever is at work; where that is the product itself, whoever looks after the project. */
  private static long planner(long person) {
    long caller = Call.currentPerson();
    return caller > 0 ? caller : person;
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(clock.getZone()).toInstant();
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
