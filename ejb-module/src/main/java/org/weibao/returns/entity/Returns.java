package org.weibao.returns.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.Unscoped;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Row;
import org.weibao.returns.ReturnProblem;

/** Stored returns with their approvals and history. */
@ApplicationScoped
@Unscoped("for changes; the door checks project and role")
public class Returns {

  @PersistenceContext EntityManager em;

  /**
   * Stores a new return.
   *
   * @throws BusinessException {@link ReturnProblem#ALREADY_OPEN} if another of the device is open
   */
  public void add(SupplierReturn form) {
    try {
      em.persist(form);
      em.flush();
    } catch (ConstraintViolationException e) {
      if ("uq_supplier_return_open".equals(e.getConstraintName())) {
        throw new BusinessException(ReturnProblem.ALREADY_OPEN, "deviceSerial");
      }
      throw e;
    }
  }

  /** A return by number, locked until the transaction ends. */
  public Optional<SupplierReturn> findForUpdate(String number) {
    return em.createQuery(
            "select r from SupplierReturn r where r.number = :number", SupplierReturn.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Adds what a person did to the history. */
  public void record(SupplierReturn form, long person, String note, Instant at) {
    record(form, at, person, null, note);
  }

  /** Adds what a supplier said to the history. */
  public void record(SupplierReturn form, String messageId, String note, Instant at) {
    record(form, at, null, messageId, note);
  }

  private void record(SupplierReturn form, Instant at, Long person, String messageId, String note) {
    em.persist(new ReturnEvent(form.id(), at, form.status(), person, messageId, note));
  }

  /** Whether a device of the request is still on its way. */
  public boolean anyOpen(long requestId) {
    return Row.find(
                em,
                "select count(*) as n from supplier_return"
                    + " where request_id = :request and finished_at is null",
                Map.of("request", requestId))
            .orElseThrow()
            .number("n")
        > 0;
  }

  /** Writes what is pending, so that views see it. */
  public void flush() {
    em.flush();
  }
}
