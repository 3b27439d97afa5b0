package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** Stored work orders, for changes; {@link WorkOrderViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project and whose the work is")
public class WorkOrders {

  @PersistenceContext EntityManager em;

  /** Stores a new one. */
  public WorkOrder add(WorkOrder order) {
    em.persist(order);
    em.flush();
    return order;
  }

  /** Writes down what happened. */
  public void add(WorkEvent event) {
    em.persist(event);
  }

  /** Keeps a signature. */
  public void add(WorkSignature signature) {
    em.persist(signature);
  }

  /** Somebody goes along. */
  public void add(WorkMate mate) {
    em.persist(mate);
  }

  /** Somebody goes along no more. */
  public void remove(WorkMate mate) {
    em.remove(mate);
  }

  /** Who goes along, in the order in which they were named. */
  @Unscoped("of a visit that was found in scope")
  public List<WorkMate> mates(long workOrderId) {
    return em.createQuery(
            "select m from WorkMate m where m.workOrderId = :order order by m.id", WorkMate.class)
        .setParameter("order", workOrderId)
        .getResultList();
  }

  /** The visit that stands for a routine one and was not cancelled, locked. */
  @Unscoped("the capability that asks has let the caller in")
  public Optional<WorkOrder> findForRoutine(long routineVisitId) {
    return em.createQuery(
            "select w from WorkOrder w where w.routineVisitId = :visit and w.status <> "
                + "org.weibao.workorder.WorkStatus.CANCELLED",
            WorkOrder.class)
        .setParameter("visit", routineVisitId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** When the last thing ends that somebody has to do within a time; empty if he is free. */
  @Unscoped("a person's own work")
  public Optional<Instant> lastEnd(long personId, Instant from, Instant to) {
    return Row.find(
            em,
            "select max(s.planned_to) as ends from work_stint s where s.person_id = :person"
                + " and s.planned_from >= :from and s.planned_from < :to"
                + " and s.status not in ('CLOSED', 'CANCELLED', 'DECLINED')",
            Map.of("person", personId, "from", from, "to", to))
        .flatMap(row -> row.optionalInstant("ends"));
  }

  /** Sends changes to the database, so that they can be read back. */
  public void flush() {
    em.flush();
  }

  /** Keeps others from planning for a request until the transaction ends. */
  public void lockRequest(long requestId) {
    Row.list(
        em,
        "select id from service_request where id = :request for no key update",
        Map.of("request", requestId));
  }

  /** One by its number, locked until the transaction ends. */
  public Optional<WorkOrder> findForUpdate(String number) {
    return em.createQuery("select w from WorkOrder w where w.number = :number", WorkOrder.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Number of the visit of a request that is planned or under way. */
  public Optional<String> openOf(long requestId) {
    List<String> numbers =
        em.createQuery(
                "select w.number from WorkOrder w where w.requestId = :request"
                    + " and w.status not in (org.weibao.workorder.WorkStatus.CLOSED,"
                    + " org.weibao.workorder.WorkStatus.CANCELLED)",
                String.class)
            .setParameter("request", requestId)
            .getResultList();
    return numbers.stream().findFirst();
  }

  /** Whether a device's event was told before. */
  public boolean isKnown(long workOrderId, String clientId) {
    return em.createQuery(
                "select count(e) from WorkEvent e where e.workOrderId = :order"
                    + " and e.clientId = :client",
                Long.class)
            .setParameter("order", workOrderId)
            .setParameter("client", clientId)
            .getSingleResult()
        > 0;
  }
}
