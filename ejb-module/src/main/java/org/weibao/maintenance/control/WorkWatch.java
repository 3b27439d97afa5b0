package org.weibao.maintenance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.weibao.maintenance.MaintenanceOpeningService;
import org.weibao.request.FaultCleared;
import org.weibao.request.RequestClosing;
import org.weibao.routine.VisitHeld;

/** Hears of the work that asks for a register form, and of requests about to be closed. */
@ApplicationScoped
public class WorkWatch {

  @Inject MaintenanceOpeningService opening;

  void cleared(@Observes FaultCleared told) {
    opening.cleared(told.projectId(), told.requestId(), told.at());
  }

  void held(@Observes VisitHeld told) {
    if (!told.training()) {
      opening.held(told.projectId(), told.visitId(), told.day());
    }
  }

  void closing(@Observes RequestClosing told) {
    if (opening.isLeft(told.request())) {
      opening.openLeft(told.request());
    }
    opening.ensureComplete(told.request());
  }
}
