package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.weibao.routine.RoutinePlanService;

/** Projects whose visits are planned, and time that has passed over them. */
@Stateless
public class RoutineScene {

  @PersistenceContext EntityManager em;
  @Inject RoutinePlanService plans;

  /** Plans a project as a changed fact does. */
  public void plan(long projectId) {
    plans.follow(projectId);
  }

  /** The owners moved in on a day. */
  public void movedIn(long projectId, LocalDate day) {
    em.createNativeQuery("update project set moved_in_on = :day where id = :id")
        .setParameter("day", day)
        .setParameter("id", projectId)
        .executeUpdate();
  }

  /** Puts all visits of a project so many weeks back. */
  public void back(long projectId, int weeks) {
    em.createNativeQuery(
            "update routine_visit set first_day = first_day - :days, last_day = last_day - :days,"
                + " planned_on = planned_on - :days, period_key = period_key || 'b'"
                + " where project_id = :project")
        .setParameter("days", weeks * 7)
        .setParameter("project", projectId)
        .executeUpdate();
  }
}
