package org.weibao.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.weibao.audit.AuditService;
import org.weibao.audit.ChainReport;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** Whether the chain of the trail holds; walked when asked, because it reads every entry. */
@Named
@RequestScoped
public class VerificationBacking {

  @Inject AuditService audit;
  @Inject Params params;
  @Inject ActiveUser user;

  private ChainReport report;

  /** Walks the chain if that was asked for. */
  public void load() {
    if (!user.may("audit.read")) {
      Faces.responseSendError(403, null);
    } else if (params.ticked("run")) {
      report = audit.verify();
    }
  }

  /** What was found; null until the chain was walked. */
  public ChainReport getReport() {
    return report;
  }
}
