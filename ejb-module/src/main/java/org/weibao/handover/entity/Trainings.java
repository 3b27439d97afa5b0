package org.weibao.handover.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.handover.HandoverView;
import org.weibao.handover.ProjectTrainings;
import org.weibao.kernel.Row;

/** Stored trainings with who was there. */
@ApplicationScoped
public class Trainings {

  private static final int LATEST = 40;

  private static final String OF_PROJECT =
      """
      select t.id from handover_training t join project p on p.id = :project
       where (t.handover_id in (select h.id from handover h where h.project_id = p.id)
              or t.visit_id in (select v.id from routine_visit v where v.project_id = p.id))
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Those of a handover, the latest first. */
  @Unscoped("of a handover that was found in scope")
  public List<HandoverView.Training> ofHandover(long handoverId) {
    return em
        .createQuery(
            "from HandoverTraining t where t.handoverId = :handover order by t.id desc",
            HandoverTraining.class)
        .setParameter("handover", handoverId)
        .getResultList()
        .stream()
        .map(this::view)
        .toList();
  }

  /** The one that was held on a visit. */
  @Unscoped("of a visit that was found in scope")
  public Optional<HandoverView.Training> ofVisit(long visitId) {
    return em.createQuery(
            "from HandoverTraining t where t.visitId = :visit", HandoverTraining.class)
        .setParameter("visit", visitId)
        .getResultStream()
        .map(this::view)
        .findFirst();
  }

  /** Those of a project in scope, the latest first. */
  public List<ProjectTrainings.Held> ofProject(long projectId) {
    List<Long> ids =
        Row.list(
                em,
                OF_PROJECT
                    + scope.projects("p.id")
                    + " order by t.held_on desc, t.id desc limit "
                    + LATEST,
                Map.of("project", projectId))
            .stream()
            .map(row -> row.number("id"))
            .toList();
    return ids.isEmpty() ? List.of() : held(ids);
  }

  private List<ProjectTrainings.Held> held(List<Long> ids) {
    return em
        .createQuery(
            "from HandoverTraining t where t.id in :ids order by t.heldOn desc, t.id desc",
            HandoverTraining.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .map(
            training ->
                new ProjectTrainings.Held(
                    training.handoverId(), training.visitId(), view(training)))
        .toList();
  }

  private HandoverView.Training view(HandoverTraining training) {
    return training.view(
        em
            .createQuery(
                "from HandoverAttendee a where a.trainingId = :training order by a.position",
                HandoverAttendee.class)
            .setParameter("training", training.id())
            .getResultList()
            .stream()
            .map(HandoverAttendee::view)
            .toList());
  }

  /** Stores something new, so that it has an id. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }
}
