package org.weibao.voucher.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** Stored vouchers, for changes. */
@ApplicationScoped
@Unscoped("of requests that were found in scope")
public class Vouchers {

  @PersistenceContext EntityManager em;

  /** Lets one call at a time look for a product's voucher, until the transaction ends. */
  public void lock(String product) {
    Row.list(
        em,
        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text) as locked",
        Map.of("key", "voucher/" + product));
  }

  /** The voucher of a device. */
  public Optional<ServiceVoucher> ofDevice(long deviceId) {
    return first(
        em.createQuery(
                "select v from ServiceVoucher v where v.deviceId = :device", ServiceVoucher.class)
            .setParameter("device", deviceId)
            .getResultList());
  }

  /** The voucher of a product whose serial nobody knows. */
  public Optional<ServiceVoucher> ofProduct(long projectId, String folder, String product) {
    return first(
        em.createQuery(
                "select v from ServiceVoucher v where v.deviceId is null and v.projectId = :project"
                    + " and v.folder = :folder and v.product = :product",
                ServiceVoucher.class)
            .setParameter("project", projectId)
            .setParameter("folder", folder)
            .setParameter("product", product)
            .getResultList());
  }

  private static Optional<ServiceVoucher> first(List<ServiceVoucher> found) {
    return found.stream().findFirst();
  }

  /** Stores one. */
  public ServiceVoucher add(ServiceVoucher voucher) {
    em.persist(voucher);
    return voucher;
  }

  /** Stores that one is taken out. */
  public void add(VoucherCall call) {
    em.persist(call);
  }

  /** Writes what was changed. */
  public void flush() {
    em.flush();
  }

  /** The voucher's way through a call, locked until the transaction ends. */
  public Optional<VoucherCall> findForUpdate(long requestId) {
    return Optional.ofNullable(
        em.find(VoucherCall.class, requestId, LockModeType.PESSIMISTIC_WRITE));
  }
}
