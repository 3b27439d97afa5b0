package org.weibao.maintenance.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Row;
import org.weibao.maintenance.KeyProjectView.Duty;
import org.weibao.maintenance.KeyProjectView.KeyNeed;
import org.weibao.maintenance.MaintenanceProblem;

/** Stored key projects and who answers for what in them. */
@ApplicationScoped
public class KeyProjects {

  private static final String PROJECT =
      """
      select p.id, p.code, p.name, p.name_en, k.since, k.why, n.display_name as marked_by,
             coalesce(k.version, 0) as version
        from project p
        left join key_project k on k.project_id = p.id
        left join person n on n.id = k.marked_by
       where p.id = :project
      """;

  private static final String DUTIES =
      """
      select d.id, d.person_id, n.display_name, d.area, d.since, d.version
        from key_duty d join person n on n.id = d.person_id
       where d.project_id = :project
       order by d.area, n.display_name, d.id
      """;

  private static final String STATE =
      """
      select p.code, k.since, exists (select 1 from key_duty d where d.project_id = p.id) as held
        from key_project k join project p on p.id = k.project_id
       where p.id = :project
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** What is kept of a project in scope. */
  public Optional<Row> find(long projectId) {
    return Row.find(em, PROJECT + scope.projects("p.id"), Map.of("project", projectId));
  }

  /** Who answers for what in a project. */
  @Unscoped("of a project that was found in scope")
  public List<Duty> duties(long projectId) {
    return Row.list(em, DUTIES, Map.of("project", projectId)).stream()
        .map(
            row ->
                new Duty(
                    row.number("id"),
                    row.number("person_id"),
                    row.text("display_name"),
                    row.text("area"),
                    row.optionalDate("since").orElseThrow(),
                    row.integer("version")))
        .toList();
  }

  /**
   * How a project that is or was a key one stands.
   *
   * @param since from which day on it is; empty if it is none any more
   * @param held whether somebody answers for something in it
   */
  public record State(String code, Optional<LocalDate> since, boolean held) {

    /** Whether people have to be assigned by responsibility and nobody is. */
    public boolean isUnassigned(Set<KeyNeed> needs) {
      return since.isPresent() && !held && needs.contains(KeyNeed.RESPONSIBILITY);
    }
  }

  /** How a project stands, with its mark locked until the transaction ends; empty if never one. */
  @Unscoped("the product looks everywhere")
  public Optional<State> state(long projectId) {
    markOf(projectId);
    return Row.find(em, STATE, Map.of("project", projectId))
        .map(row -> new State(row.text("code"), row.optionalDate("since"), row.flag("held")));
  }

  /** All key projects. */
  @Unscoped("the product looks everywhere")
  public List<Long> marked() {
    return Row.list(em, "select project_id from key_project where since is not null", Map.of())
        .stream()
        .map(row -> row.number("project_id"))
        .toList();
  }

  /** The mark of a project, locked until the transaction ends. */
  @Unscoped("of a project that was found in scope")
  public Optional<KeyProject> markOf(long projectId) {
    return Optional.ofNullable(
        em.find(KeyProject.class, projectId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Somebody's area in a project, locked until the transaction ends. */
  @Unscoped("of a project that was found in scope")
  public Optional<KeyDuty> duty(long projectId, long id) {
    return em.createQuery(
            "select d from KeyDuty d where d.projectId = :project and d.id = :id", KeyDuty.class)
        .setParameter("project", projectId)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Keeps a mark. */
  public void add(KeyProject mark) {
    em.persist(mark);
    em.flush();
  }

  /**
   * Keeps somebody's area.
   *
   * @throws BusinessException {@link MaintenanceProblem#DUTY_TWICE}
   */
  public void add(KeyDuty duty, String area) {
    try {
      em.persist(duty);
      em.flush();
    } catch (ConstraintViolationException e) {
      if ("uq_key_duty".equals(e.getConstraintName())) {
        throw new BusinessException(MaintenanceProblem.DUTY_TWICE, "area", area);
      }
      throw e;
    }
  }

  /** Somebody answers for it no more; the trail keeps it. */
  @Unscoped("of a project that was found in scope")
  public void remove(KeyDuty duty) {
    em.remove(duty);
    em.flush();
  }

  /** Writes what is pending, so that it can be read back. */
  public void flush() {
    em.flush();
  }
}
