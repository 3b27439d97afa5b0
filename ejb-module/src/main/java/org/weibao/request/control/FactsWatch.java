package org.weibao.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.weibao.kernel.BusinessException;
import org.weibao.project.ProjectFactsChanged;
import org.weibao.request.entity.OpenRequests;
import org.weibao.request.entity.Requests;
import org.weibao.request.entity.ServiceRequest;

/**
 * Decides a project's open requests again when facts change on which the service case depends
 * (S01-5.4).
 */
@ApplicationScoped
public class FactsWatch {

  @Inject OpenRequests open;
  @Inject Requests requests;
  @Inject Registrar registrar;

  void facts(@Observes ProjectFactsChanged changed) {
    for (OpenRequests.Open known : open.of(changed.projectId())) {
      requests.findForUpdate(known.id()).ifPresent(request -> follow(request, known));
    }
  }

  private void follow(ServiceRequest request, OpenRequests.Open known) {
    try {
      registrar.followFacts(request, known.cause());
    } catch (BusinessException e) {
      // A fact is missing now, so nothing can be decided: what was decided with it stands.
      return;
    }
  }
}
