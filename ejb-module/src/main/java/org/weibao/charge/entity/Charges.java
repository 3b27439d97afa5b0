package org.weibao.charge.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.weibao.access.Unscoped;

/** Stored charges, for changes; {@link ChargeViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project")
public class Charges {

  @PersistenceContext EntityManager em;

  /** Stores a charge. */
  public Charge add(Charge charge) {
    em.persist(charge);
    em.flush();
    return charge;
  }

  /** Sends changes to the database, so that they can be read back. */
  public void flush() {
    em.flush();
  }

  /** A charge by its number, locked until the transaction ends. */
  public Optional<Charge> findForUpdate(String number) {
    return em.createQuery("select c from Charge c where c.number = :number", Charge.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
