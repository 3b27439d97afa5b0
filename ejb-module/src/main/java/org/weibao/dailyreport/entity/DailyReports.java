package org.weibao.dailyreport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.Unscoped;
import org.weibao.dailyreport.CityReport;
import org.weibao.dailyreport.DailyReportProblem;
import org.weibao.dailyreport.JobLine;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Row;

/** Stored reports of a day, for changes; {@link DailyViews} and {@link CityViews} read. */
@ApplicationScoped
@Unscoped("for changes; the doors check whose it is and the city")
public class DailyReports {

  private static final String LATEST =
      "select r from CityDailyReport r where r.cityId = :city and r.day = :day"
          + " order by r.attempt desc";

  @PersistenceContext EntityManager em;

  /**
   * Keeps a report that is submitted.
   *
   * @throws BusinessException {@link DailyReportProblem#SUBMITTED} if it was submitted before
   */
  public DailyReport submit(DailyReport report, List<JobLine> lines, long person, Instant now) {
    keep(report, "uq_daily_report_day", DailyReportProblem.SUBMITTED);
    write(report, lines, person, null, now);
    return report;
  }

  /** Keeps a correction; the earlier writing stays. */
  public void correct(
      DailyReport report, List<JobLine> lines, long person, String reason, Instant now) {
    report.correct();
    write(report, lines, person, reason, now);
  }

  private void write(
      DailyReport report, List<JobLine> lines, long person, String reason, Instant now) {
    em.persist(new DailyRevision(report, person, now, reason));
    for (int i = 0; i < lines.size(); i++) {
      em.persist(new DailyJob(report, i, lines.get(i)));
    }
    em.flush();
  }

  /** A person's report of a day, locked until the transaction ends. */
  public Optional<DailyReport> findForUpdate(long personId, LocalDate day) {
    return em.createQuery(
            "select r from DailyReport r where r.personId = :person and r.day = :day",
            DailyReport.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Keeps a supervisor's report that is handed in.
   *
   * @throws BusinessException {@link DailyReportProblem#HANDED_IN} if somebody was faster
   */
  public CityDailyReport add(CityDailyReport report) {
    keep(report, "uq_city_daily_report_attempt", DailyReportProblem.HANDED_IN);
    return report;
  }

  /** The last attempt of a city and day. */
  public Optional<CityDailyReport> find(long cityId, LocalDate day) {
    return em.createQuery(LATEST, CityDailyReport.class)
        .setParameter("city", cityId)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** As {@link #find}, locked until the transaction ends. */
  public Optional<CityDailyReport> cityForUpdate(long cityId, LocalDate day) {
    Optional<CityDailyReport> found = find(cityId, day);
    found.ifPresent(report -> em.refresh(report, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Keeps the figures that were signed. */
  public void freeze(CityDailyReport report, CityReport signed) {
    signed.lines().forEach(line -> em.persist(new CityDailyLine(report, line)));
    signed.missing().forEach(missing -> em.persist(new CityDailyLine(report, missing)));
  }

  /** Keeps a confirmed comparison. */
  public void add(RegisterCheck check) {
    em.persist(check);
    em.flush();
  }

  /** Keeps others from planning a city's duties until the transaction ends. */
  public void lockCity(long cityId) {
    Row.list(em, "select id from city where id = :city for no key update", Map.of("city", cityId));
  }

  /** Writes what is pending, so that versions are those of the database. */
  public void flush() {
    em.flush();
  }

  private void keep(Object thing, String constraint, DailyReportProblem faster) {
    try {
      em.persist(thing);
      em.flush();
    } catch (ConstraintViolationException e) {
      if (constraint.equals(e.getConstraintName())) {
        throw new BusinessException(faster, null);
      }
      throw e;
    }
  }
}
