package org.weibao.maintenance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.maintenance.FormGround;
import org.weibao.routine.RoutineRule;

/** Stored register forms, for changes; {@link MaintenanceViews} reads. */
@ApplicationScoped
@Unscoped("for changes; the door checks the project")
public class MaintenanceForms {

  private static final String CLEARED =
      """
      select q.project_id, q.id as request_id, q.done_at as worked_at
        from service_request q
       where q.status <> 'CLOSED' and q.done_at is not null and q.project_id in (:projects)
         and not exists (select 1 from maintenance_form f
                          where f.request_id = q.id and f.worked_at = q.done_at)
       order by q.id
       limit :most
      """;

  private static final String HELD =
      """
      select v.project_id, v.id as visit_id, v.held_on
        from routine_visit v
       where v.state = 'HELD' and v.tasks <> :training and v.project_id in (:projects)
         and not exists (select 1 from maintenance_form f where f.visit_id = v.id)
       order by v.id
       limit :most
      """;

  @PersistenceContext EntityManager em;

  /** Keeps a form that is opened. */
  public MaintenanceForm add(MaintenanceForm form) {
    em.persist(form);
    em.flush();
    return form;
  }

  /** Keeps a signature. */
  public void add(MaintenanceSignature signature) {
    em.persist(signature);
  }

  /** Writes what is pending, so that it can be read back. */
  public void flush() {
    em.flush();
  }

  /** One by its number, locked until the transaction ends. */
  public Optional<MaintenanceForm> findForUpdate(String number) {
    return em.createQuery(
            "select f from MaintenanceForm f where f.number = :number", MaintenanceForm.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The latest of a request, locked until the transaction ends. */
  public Optional<MaintenanceForm> latestOf(long requestId) {
    return em.createQuery(
            "select f from MaintenanceForm f where f.requestId = :request order by f.id desc",
            MaintenanceForm.class)
        .setParameter("request", requestId)
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The one of a routine visit. */
  public Optional<MaintenanceForm> ofVisit(long visitId) {
    return em.createQuery(
            "select f from MaintenanceForm f where f.visitId = :visit", MaintenanceForm.class)
        .setParameter("visit", visitId)
        .getResultStream()
        .findFirst();
  }

  /** Lets nobody else open a form for the same work at the same time. */
  public void lock(FormGround ground, long workId) {
    Row.list(
        em,
        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text) as locked",
        Map.of("key", "maintenance-form/" + ground + "/" + workId));
  }

  /** Codes of all projects by id. */
  public Map<Long, String> projects() {
    Map<Long, String> codes = new TreeMap<>();
    Row.list(em, "select id, code from project", Map.of())
        .forEach(row -> codes.put(row.number("id"), row.text("code")));
    return codes;
  }

  /** Code of a project. */
  public String projectCode(long projectId) {
    return Row.find(em, "select code from project where id = :id", Map.of("id", projectId))
        .map(row -> row.text("code"))
        .orElseThrow();
  }

  /** Cleared faults of projects whose form is missing; those of closed requests are over. */
  public List<MaintenanceForm.Work> cleared(Collection<Long> projects, int most, ZoneId zone) {
    return Row.list(em, CLEARED, Map.of("projects", projects, "most", most)).stream()
        .map(
            row ->
                MaintenanceForm.Work.cleared(
                    row.number("project_id"),
                    row.number("request_id"),
                    row.instant("worked_at"),
                    zone))
        .toList();
  }

  /** Routine visits of projects that were held and whose form is missing. */
  public List<MaintenanceForm.Work> held(Collection<Long> projects, int most, ZoneId zone) {
    return Row.list(
            em, HELD, Map.of("projects", projects, "most", most, "training", RoutineRule.TRAINING))
        .stream()
        .map(
            row ->
                MaintenanceForm.Work.held(
                    row.number("project_id"),
                    row.number("visit_id"),
                    row.optionalDate("held_on").orElseThrow(),
                    zone))
        .toList();
  }

  /** Whether a request has a form for the work that was over then. */
  public boolean isThere(long requestId, Instant workedAt) {
    return Row.find(
            em,
            "select id from maintenance_form where request_id = :request and worked_at = :at",
            Map.of("request", requestId, "at", workedAt))
        .isPresent();
  }
}
