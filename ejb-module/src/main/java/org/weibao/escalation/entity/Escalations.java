package org.weibao.escalation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.weibao.access.Unscoped;

/** Stored escalations, for changes; {@link EscalationViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project")
public class Escalations {

  @PersistenceContext EntityManager em;

  /** Stores something new. */
  public <T> T add(T thing) {
    em.persist(thing);
    em.flush();
    return thing;
  }

  /** Sends changes to the database, so that they can be read back. */
  public void flush() {
    em.flush();
  }

  /** An escalation by its number, locked until the transaction ends. */
  public Optional<Escalation> findForUpdate(String number) {
    return em.createQuery("select e from Escalation e where e.number = :number", Escalation.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Opinions that are asked for, of an escalation that is locked. */
  public List<Opinion> opinions(long escalationId) {
    return em.createQuery(
            "select o from Opinion o where o.escalationId = :id order by o.id", Opinion.class)
        .setParameter("id", escalationId)
        .getResultList();
  }
}
