package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weibao.access.AccessService;
import org.weibao.kernel.BusinessException;
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
    if (!access.mayInProject(context.personId(), operation, projectId)) {
      throw new BusinessException(ReturnProblem.NOT_YOUR_PART, null);
    }
  }

  /**
   * S01-5.2.1-b, -c: the role of the step, held where the return belongs; never who asked, and
   * nobody twice, because a review is no approval.
   *
   * @throws BusinessException {@link ReturnProblem#NOT_YOUR_PART}, {@link
   *     ReturnProblem#OWN_REQUEST} or {@link ReturnProblem#DECIDED_BEFORE}
   */
  void ensureDecider(
      long returnId, long projectId, long requestedBy, Role role, CallContext context) {
    if (!access.mayInProject(context.personId(), DECIDE, role, projectId)) {
      throw new BusinessException(ReturnProblem.NOT_YOUR_PART, null);
    }
    if (requestedBy == context.personId()) {
      throw new BusinessException(ReturnProblem.OWN_REQUEST, null);
    }
    if (returns.hasDecided(returnId, context.personId())) {
      throw new BusinessException(ReturnProblem.DECIDED_BEFORE, null);
    }
  }
}
