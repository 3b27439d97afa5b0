package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.access.Holding;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;

/**
 * Who may do what with one return: the roles of the access matrix, held where the return belongs.
 */
@ApplicationScoped
public class ReturnGuard {

  @Inject AccessService access;

  /**
   * The person may do a step of a return of this project.
   *
   * @throws BusinessException {@link ReturnProblem#NOT_YOUR_PART}
   */
  void ensureMay(String operation, long projectId, CallContext context) {
    use(access.holdingFor(context.personId(), operation, projectId));
  }

  /** Tells for whom the step is done, if it is by somebody else's role. */
  private static Holding use(Optional<Holding> found) {
    Holding holding =
        found.orElseThrow(() -> new BusinessException(ReturnProblem.NOT_YOUR_PART, null));
    holding.actingFor().ifPresent(Call::actFor);
    return holding;
  }
}
