package org.weibao.workshop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.workshop.GoodsEventKind;

/** Stored receipts, for changes; {@link GoodsViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project")
public class GoodsReceipts {

  @PersistenceContext EntityManager em;

  /** Stores a receipt. */
  public GoodsReceipt add(GoodsReceipt receipt) {
    em.persist(receipt);
    em.flush();
    return receipt;
  }

  /** Keeps what happened. */
  public void happened(
      GoodsReceipt receipt, GoodsEventKind kind, long person, String note, Instant now) {
    em.persist(new GoodsEvent(receipt, kind, person, note, now));
    em.flush();
  }

  /** A receipt by its number, locked until the transaction ends. */
  public Optional<GoodsReceipt> findForUpdate(String number) {
    return em.createQuery(
            "select g from GoodsReceipt g where g.number = :number", GoodsReceipt.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether a device is in the workshop. */
  public boolean isHere(long deviceId) {
    return !em.createQuery(
            "select g.id from GoodsReceipt g where g.deviceId = :device and g.returnedAt is null",
            Long.class)
        .setParameter("device", deviceId)
        .getResultList()
        .isEmpty();
  }
}
