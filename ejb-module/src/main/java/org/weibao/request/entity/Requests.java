package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.weibao.access.Unscoped;

/** The stored register, for changes; {@link RequestViews} reads. */
@ApplicationScoped
@Unscoped("for changes, of requests that were found in scope")
public class Requests {

  @PersistenceContext EntityManager em;

  /** Stores a new line. */
  public ServiceRequest add(ServiceRequest request) {
    em.persist(request);
    return request;
  }

  /** Stores a decision. */
  public void add(CaseDecision decision) {
    em.persist(decision);
  }

  /** Stores a clock event. */
  public void add(ClockEvent event) {
    em.persist(event);
  }

  /** Stores what a property centre says of a result. */
  public void add(RequestVerdict verdict) {
    em.persist(verdict);
  }

  /** Whether a request is helped by phone. */
  public boolean isPhoneOnly(long id) {
    return em.createQuery(
            "select q.phoneOnly from ServiceRequest q where q.id = :id", Boolean.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** Id of whoever took a request into the register. */
  public long registeredBy(long id) {
    return em.createQuery(
            "select q.registeredBy from ServiceRequest q where q.id = :id", Long.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** A request by id, locked until the transaction ends. */
  public Optional<ServiceRequest> findForUpdate(long id) {
    return Optional.ofNullable(em.find(ServiceRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
