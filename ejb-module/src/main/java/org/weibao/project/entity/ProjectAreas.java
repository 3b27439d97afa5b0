package org.weibao.project.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.project.ProjectArea;

/** Stored areas of projects. */
@ApplicationScoped
public class ProjectAreas {

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** What is told of a project in scope. */
  public Optional<ProjectAreaRow> find(long projectId) {
    return Optional.ofNullable(em.find(ProjectAreaRow.class, projectId))
        .filter(row -> scope.coversProject(projectId));
  }

  /** To be changed; empty if nothing was ever told. */
  @Unscoped("by id of a project that was found in scope")
  public Optional<ProjectAreaRow> findForUpdate(long projectId) {
    return Optional.ofNullable(
        em.find(ProjectAreaRow.class, projectId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Stores it, and tells what is stored. */
  @Unscoped("by id of a project that was found in scope")
  public ProjectArea store(ProjectAreaRow row) {
    em.persist(row);
    em.flush();
    return row.view();
  }
}
