package org.weibao.project.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Choice;

/** Stored projects and their dated facts, for who keeps them. */
@ApplicationScoped
public class ProjectMaster {

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Stores a new project, so that it has an id. */
  public void add(Project project) {
    em.persist(project);
  }

  /** A project in scope, to look at. */
  public Optional<Project> find(long id) {
    return Optional.ofNullable(em.find(Project.class, id))
        .filter(project -> scope.coversProject(project.id()));
  }

  /** A project in scope, locked until the transaction ends; its version counts the change. */
  public Optional<Project> lock(long id) {
    return Optional.ofNullable(em.find(Project.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
        .filter(project -> scope.coversProject(project.id()));
  }

  /** Whether another project has this code, in whatever scope. */
  @Unscoped("a code is unique in the whole department")
  public boolean isCodeTaken(String code, Optional<Long> butBy) {
    return em.createQuery(
                "select count(p) from Project p where p.code = :code and p.id <> :but", Long.class)
            .setParameter("code", code)
            .setParameter("but", butBy.orElse(-1L))
            .getSingleResult()
        > 0;
  }

  /** City of a property centre in scope. */
  public Optional<Long> cityOfCenter(long propertyCenterId) {
    return Row.find(
            em,
            "select city_id from property_center where id = :id" + scope.cities("city_id"),
            Map.of("id", propertyCenterId))
        .map(row -> row.number("city_id"));
  }

  /** Property centres in scope to choose from, by code. */
  public List<Choice> centerChoices() {
    return Row.list(
            em,
            "select id, name, name_en from property_center where true"
                + scope.cities("city_id")
                + " order by code",
            Map.of())
        .stream()
        .map(row -> Choice.of(row.number("id"), row.text("name"), row.text("name_en")))
        .toList();
  }

  /** Where a project's team stood and will stand, the latest first. */
  @Unscoped("by id of a project that was found in scope")
  public List<TeamStatusEntry> statuses(long projectId) {
    return em.createQuery(
            "select t from TeamStatusEntry t where t.projectId = :project"
                + " order by t.validFrom desc",
            TeamStatusEntry.class)
        .setParameter("project", projectId)
        .getResultList();
  }

  /** Terms of a project's contract, the latest first. */
  @Unscoped("by id of a project that was found in scope")
  public List<ContractTerm> terms(long projectId) {
    return em.createQuery(
            "select t from ContractTerm t where t.projectId = :project order by t.validFrom desc",
            ContractTerm.class)
        .setParameter("project", projectId)
        .getResultList();
  }

  /** Stores a status. */
  public void add(TeamStatusEntry entry) {
    em.persist(entry);
  }

  /** Takes a status back that was written down by mistake. */
  @Unscoped("of a project that was found in scope")
  public void remove(TeamStatusEntry entry) {
    em.remove(entry);
  }

  /** Stores a term. */
  public void add(ContractTerm term) {
    em.persist(term);
  }

  /** Writes what was changed, so that queries of this transaction see it. */
  public void flush() {
    em.flush();
  }
}
