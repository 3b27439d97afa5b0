package org.weibao.routine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.routine.MeasureView;

/** Stored values of visits, and those that lay outside of their limits. */
@ApplicationScoped
@Unscoped("of visits that were found in scope, and for what the product goes on with")
public class RoutineMeasures {

  @PersistenceContext EntityManager em;

  /** What was measured on a visit, in the order in which it was typed. */
  public List<RoutineMeasure> of(long visitId) {
    return em.createQuery(
            "from RoutineMeasure m where m.visitId = :visit order by m.position",
            RoutineMeasure.class)
        .setParameter("visit", visitId)
        .getResultList();
  }

  /** The same as people see it, with the requests that followed. */
  List<MeasureView> views(long visitId) {
    return of(visitId).stream()
        .map(
            one ->
                new MeasureView(
                    one.view(), failure(one.id()).flatMap(MeasureFailure::requestNumber)))
        .toList();
  }

  /** Values of a visit that lay outside of their limits and have no request yet. */
  public List<RoutineMeasure> toRaise(long visitId) {
    return of(visitId).stream()
        .filter(one -> failure(one.id()).filter(MeasureFailure::isToRaise).isPresent())
        .toList();
  }

  private Optional<MeasureFailure> failure(long measureId) {
    return Optional.ofNullable(em.find(MeasureFailure.class, measureId));
  }

  /** That a value lay outside of its limits, to note its request. */
  public Optional<MeasureFailure> failureForUpdate(long measureId) {
    return Optional.ofNullable(
        em.find(MeasureFailure.class, measureId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Visits with values outside of their limits that still have no request. */
  List<Long> visitsToRaise(int most) {
    return em.createQuery(
            "select distinct m.visitId from RoutineMeasure m join MeasureFailure f on"
                + " f.measureId = m.id where f.requestId is null",
            Long.class)
        .setMaxResults(most)
        .getResultList();
  }
}
