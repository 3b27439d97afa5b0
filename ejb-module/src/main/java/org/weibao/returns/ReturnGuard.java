package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.access.Holding;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.returns.entity.Returns;

/**
 * Who may do what with one return: the roles of the access matrix, held where the return belongs,
 * and never the same person on both sides of a decision.
 */
@ApplicationScoped
public class ReturnGuard {

  private static final String DECIDE = "returns.decide";

  @Inject AccessService access;
  @Inject Returns returns;

  /**
   * The person may do a step of a return of this project.
   *
   * @throws BusinessException {@link ReturnProblem#NOT_YOUR_PART}
   */
  void ensureMay(String operation, long projectId, CallContext context) {
    use(access.holdingFor(context.personId(), operation, projectId));
  }

  /**
   * S01-5.2.1-b, -c: the role of the step, held where the return belongs; never who asked, and
   * nobody twice, because a review is no approval. Who stands in for somebody may not do what that
   * one may not.
   *
   * @throws BusinessException {@link ReturnProblem#NOT_YOUR_PART}, {@link
   *     ReturnProblem#OWN_REQUEST} or {@link ReturnProblem#DECIDED_BEFORE}
   */
  void ensureDecider(
      long returnId, long projectId, long requestedBy, Role role, CallContext context) {
    Holding used = use(access.holdingFor(context.personId(), DECIDE, role, projectId));
    ensureApart(returnId, requestedBy, context.personId());
    used.actingFor().ifPresent(absent -> ensureApart(returnId, requestedBy, absent));
  }

  private void ensureApart(long returnId, long requestedBy, long personId) {
    if (requestedBy == personId) {
      throw new BusinessException(ReturnProblem.OWN_REQUEST, null);
    }
    if (returns.hasDecided(returnId, personId)) {
      throw new BusinessException(ReturnProblem.DECIDED_BEFORE, null);
    }
  }

  /** Tells for whom the step is done, if it is by somebody else's role. */
  private static Holding use(Optional<Holding> found) {
    Holding holding =
        found.orElseThrow(() -> new BusinessException(ReturnProblem.NOT_YOUR_PART, null));
    holding.actingFor().ifPresent(Call::actFor);
    return holding;
  }
}
