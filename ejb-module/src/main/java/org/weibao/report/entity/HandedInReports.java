package org.weibao.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.Unscoped;
import org.weibao.kernel.BusinessException;
import org.weibao.report.ReportProblem;

/** Stored monthly reports that were handed in. */
@ApplicationScoped
@Unscoped("the door has looked the project up for the caller")
public class HandedInReports {

  private static final String LATEST =
      "select r from HandedInReport r where r.projectId = :project and r.period = :period"
          + " order by r.attempt desc";

  @PersistenceContext EntityManager em;

  /**
   * Keeps a new one.
   *
   * @throws BusinessException {@link ReportProblem#HANDED_IN} if somebody was faster
   */
  public HandedInReport add(HandedInReport report) {
    try {
      em.persist(report);
      em.flush();
      return report;
    } catch (ConstraintViolationException e) {
      if ("uq_monthly_report_attempt".equals(e.getConstraintName())) {
        throw new BusinessException(ReportProblem.HANDED_IN, null);
      }
      throw e;
    }
  }

  /** The last attempt of a project and month. */
  public Optional<HandedInReport> find(long projectId, YearMonth month) {
    return em.createQuery(LATEST, HandedInReport.class)
        .setParameter("project", projectId)
        .setParameter("period", month.toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** As {@link #find}, locked until the transaction ends. */
  public Optional<HandedInReport> findForUpdate(long projectId, YearMonth month) {
    Optional<HandedInReport> found = find(projectId, month);
    found.ifPresent(report -> em.refresh(report, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Writes what is pending, so that versions are those of the database. */
  public void flush() {
    em.flush();
  }
}
