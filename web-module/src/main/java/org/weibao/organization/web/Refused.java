package org.weibao.organization.web;

import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ProblemKind;
import org.weibao.kernel.web.Params;

/** How a page answers when what its address names cannot be shown. */
final class Refused {

  private Refused() {}

  /** The page for what one may not see, or for addresses that lead nowhere. */
  static void answer(BusinessException refused) {
    if (refused.code().kind() == ProblemKind.FORBIDDEN) {
      Faces.responseSendError(403, null);
    } else {
      Params.answerNotFound();
    }
  }
}
