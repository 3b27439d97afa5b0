package org.weibao.routine.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.weibao.project.ProjectFactsChanged;
import org.weibao.routine.RoutinePlanService;

/** Reckons a project's visits again when facts change on which its service case depends. */
@ApplicationScoped
public class RoutineFactsWatch {

  @Inject RoutinePlanService plans;

  void facts(@Observes ProjectFactsChanged changed) {
    plans.follow(changed.projectId());
  }
}
