package org.weibao.workcalendar.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.calendar.DatedException;
import org.weibao.kernel.Row;
import org.weibao.workcalendar.ExceptionView;

/** Versions of calendars and the exceptions that make them. */
@ApplicationScoped
public class CalendarChanges {

  private static final String LOCK =
      "insert into work_calendar (code, version, changed_at) values (:code, 1, :now)"
          + " on conflict (code) do nothing";

  private static final String NEXT =
      "update work_calendar set version = version + 1, changed_at = :now where code = :code";

  private static final String VERSION = "select version from work_calendar where code = :code";

  @PersistenceContext EntityManager em;

  /** The present version of a calendar. */
  public int version(String code) {
    return Row.find(em, VERSION, Map.of("code", code)).map(row -> row.integer("version")).orElse(1);
  }

  /** The present versions of all calendars that were ever changed. */
  public Map<String, Integer> versions() {
    Map<String, Integer> versions = new HashMap<>();
    Row.list(em, "select code, version from work_calendar", Map.of())
        .forEach(row -> versions.put(row.text("code"), row.integer("version")));
    return versions;
  }

  /** Makes the next version of a calendar and keeps others out until the transaction ends. */
  public int next(String code, Instant now) {
    em.createNativeQuery(LOCK).setParameter("code", code).setParameter("now", now).executeUpdate();
    em.createNativeQuery(NEXT).setParameter("code", code).setParameter("now", now).executeUpdate();
    return version(code);
  }

  /** Own exceptions of a version of a calendar. */
  public List<DatedException> exceptions(String code, int version) {
    return all(code).stream()
        .filter(exception -> exception.isIn(version))
        .map(CalendarException::dated)
        .toList();
  }

  /** Everything that was ever entered for a calendar, the latest day first. */
  public List<ExceptionView> views(String code) {
    return all(code).stream().map(CalendarException::view).toList();
  }

  /** The exception of a day in the present version. */
  public Optional<CalendarException> on(String code, LocalDate day) {
    int now = version(code);
    return all(code).stream().filter(one -> one.day().equals(day) && one.isIn(now)).findFirst();
  }

  /** An exception to be changed. */
  public Optional<CalendarException> findForUpdate(long id) {
    return Optional.ofNullable(
        em.find(CalendarException.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Stores a new exception at once, so that a day taken meanwhile is seen. */
  public ExceptionView add(CalendarException exception) {
    em.persist(exception);
    em.flush();
    return exception.view();
  }

  /** What is stored of a changed exception. */
  public ExceptionView changed(CalendarException exception) {
    em.flush();
    return exception.view();
  }

  private List<CalendarException> all(String code) {
    return em.createQuery(
            "from CalendarException e where e.calendar = :code order by e.day desc, e.id desc",
            CalendarException.class)
        .setParameter("code", code)
        .getResultList();
  }
}
