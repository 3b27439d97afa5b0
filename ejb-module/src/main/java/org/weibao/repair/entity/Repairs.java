package org.weibao.repair.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.weibao.access.Unscoped;

/** Stored visits and fault records, for changes; {@link RepairViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project")
public class Repairs {

  @PersistenceContext EntityManager em;

  /** Stores a visit. */
  public Visit add(Visit visit) {
    em.persist(visit);
    return visit;
  }

  /** Stores a fault record. */
  public FaultRecord add(FaultRecord record) {
    em.persist(record);
    return record;
  }

  /** Sends what was added to the database, so that it can be read back. */
  public void flush() {
    em.flush();
  }

  /** A visit by id. */
  public Optional<Visit> findVisit(long id) {
    return Optional.ofNullable(em.find(Visit.class, id));
  }

  /** Whether a visit has its F1. */
  public boolean hasFaultRecord(long visitId) {
    return em.createQuery("select count(f) from FaultRecord f where f.visitId = :visit", Long.class)
            .setParameter("visit", visitId)
            .getSingleResult()
        > 0;
  }

  /** What the F1 of a visit says of the fault; empty without one. */
  public Optional<Boolean> solvedIn(long visitId) {
    return em.createQuery(
            "select f.solvedOnSpot from FaultRecord f where f.visitId = :visit", Boolean.class)
        .setParameter("visit", visitId)
        .getResultStream()
        .findFirst();
  }

  /** A fault record by number, locked until the transaction ends. */
  public Optional<FaultRecord> findForUpdate(String number) {
    return em.createQuery("select f from FaultRecord f where f.number = :number", FaultRecord.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
