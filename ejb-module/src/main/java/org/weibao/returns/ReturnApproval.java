package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.AskApproval;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.approval.PlannedApproval;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ProblemCode;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyFacts;
import org.weibao.returns.entity.SupplierReturn;

/**
 * The approval of form F2 (S01-5.2.1-b, -c): a review is no approval, so nobody has a part in two
 * steps. Its refusals are put in terms of returns, as they always were.
 */
@ApplicationScoped
public class ReturnApproval {

  private static final String DECIDE = "returns.decide";

  private static final Map<ProblemCode, ReturnProblem> TERMS =
      Map.of(
          ApprovalProblem.OTHER_ROLE, ReturnProblem.NOT_YOUR_PART,
          ApprovalProblem.OWN_REQUEST, ReturnProblem.OWN_REQUEST,
          ApprovalProblem.DECIDED_BEFORE, ReturnProblem.DECIDED_BEFORE,
          ApprovalProblem.OPINION_MISSING, ReturnProblem.TEXT_MISSING,
          ApprovalProblem.OPINION_TOO_LONG, ReturnProblem.TEXT_TOO_LONG);

  @Inject ApprovalService approvals;

  /** Who is asked about a return of a project. */
  PlannedApproval plan(long projectId, boolean wePay) {
    return approvals.plan(
        new AskApproval(
            SupplierReturn.DOCUMENT,
            projectId,
            DECIDE,
            PolicyFacts.none().with(Fact.WE_PAY_REPAIR_FEE, wePay)));
  }

  /** Puts a stored form to people. */
  void open(SupplierReturn form, PlannedApproval plan) {
    approvals.open(
        new NewApproval(
            plan,
            form.id(),
            form.number(),
            "/returns/view?number=" + form.number(),
            new NewApproval.Subject("return_id", form.id()),
            form.content(),
            true,
            false),
        form.requestedBy());
  }

  /**
   * Decides the step that waits.
   *
   * @throws BusinessException with a {@link ReturnProblem}, or {@link
   *     ApprovalProblem#DOCUMENT_CHANGED}
   */
  ApprovalView decide(SupplierReturn form, boolean agreed, String opinion, CallContext context) {
    try {
      return approvals.decide(
          new DecideApproval(
              SupplierReturn.DOCUMENT,
              form.id(),
              agreed ? Answer.AGREED : Answer.REFUSED,
              opinion,
              form.content()),
          context);
    } catch (BusinessException e) {
      ReturnProblem problem = TERMS.get(e.code());
      if (problem == null) {
        throw e;
      }
      throw new BusinessException(problem, e.field().orElse(null), e.arguments().toArray());
    }
  }

  /** The form is given up while somebody is asked. */
  void withdraw(SupplierReturn form) {
    approvals.withdraw(SupplierReturn.DOCUMENT, form.id());
  }
}
