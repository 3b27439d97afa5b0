package org.weibao.contact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.contact.CustomerEventView;

/** Stored meetings and events of customers. */
@ApplicationScoped
@Unscoped("of a project that was found in scope")
public class CustomerEvents {

  @PersistenceContext EntityManager em;

  /** Those of a project that are not over on a day, by day. */
  public List<CustomerEventView> of(long projectId, LocalDate today) {
    return em
        .createQuery(
            "select e from CustomerEvent e where e.projectId = :project and e.lastDay >= :today"
                + " order by e.firstDay, e.id",
            CustomerEvent.class)
        .setParameter("project", projectId)
        .setParameter("today", today)
        .getResultList()
        .stream()
        .map(CustomerEvent::view)
        .toList();
  }

  /** One of a project, locked until the transaction ends. */
  public Optional<CustomerEvent> findForUpdate(long projectId, long id) {
    return em.createQuery(
            "select e from CustomerEvent e where e.projectId = :project and e.id = :id",
            CustomerEvent.class)
        .setParameter("project", projectId)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Keeps one. */
  public void add(CustomerEvent event) {
    em.persist(event);
    em.flush();
  }

  /** One was called off; the trail keeps it. */
  public void remove(CustomerEvent event) {
    em.remove(event);
    em.flush();
  }

  /** Writes what is pending, so that it can be read back. */
  public void flush() {
    em.flush();
  }
}
