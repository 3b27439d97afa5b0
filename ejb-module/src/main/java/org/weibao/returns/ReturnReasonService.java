package org.weibao.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.weibao.approval.ApprovalService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.returns.entity.ReturnViews;
import org.weibao.returns.entity.SupplierReturn;

/** The door to the reasons of what was decided about a return, as they were kept then. */
@Stateless
@Guarded
public class ReturnReasonService {

  @Inject ReturnViews views;
  @Inject ReturnNumbers numbers;
  @Inject ApprovalService approvals;

  /**
   * Why a return has its number and its approvals.
   *
   * @throws BusinessException {@link ReturnProblem#UNKNOWN}
   */
  @Allows("returns.explain")
  public ReturnReasons why(String number) {
    long id =
        views
            .findId(number)
            .orElseThrow(() -> new BusinessException(ReturnProblem.UNKNOWN, "number", number));
    return new ReturnReasons(
        numbers.why(id, number), approvals.find(SupplierReturn.DOCUMENT, id).orElseThrow());
  }
}
