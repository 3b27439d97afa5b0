package org.weibao.servicerecord.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.Unscoped;
import org.weibao.kernel.BusinessException;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordProblem;

/** Stored records, for changes; {@link RecordViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project")
public class ServiceRecords {

  private static final String LATEST =
      "select r from ServiceRecord r where r.workOrderId = :order order by r.attempt desc";

  @PersistenceContext EntityManager em;

  /**
   * Keeps a record that is handed in.
   *
   * @throws BusinessException {@link ServiceRecordProblem#OTHER_STATE} if somebody was faster
   */
  public ServiceRecord add(ServiceRecord record) {
    try {
      em.persist(record);
      em.flush();
      return record;
    } catch (ConstraintViolationException e) {
      if ("uq_service_record_attempt".equals(e.getConstraintName())) {
        throw new BusinessException(
            ServiceRecordProblem.OTHER_STATE, null, RecordState.IN_APPROVAL);
      }
      throw e;
    }
  }

  /** What was handed in last of a visit, locked until the transaction ends. */
  public Optional<ServiceRecord> latest(long workOrderId) {
    Optional<ServiceRecord> found =
        em.createQuery(LATEST, ServiceRecord.class)
            .setParameter("order", workOrderId)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    found.ifPresent(record -> em.refresh(record, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Writes what is pending, so that versions are those of the database. */
  public void flush() {
    em.flush();
  }
}
