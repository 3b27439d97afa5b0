package org.weibao.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weibao.contract.ServiceTermsService;
import org.weibao.contract.ServiceTermsView;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;

/** The terms of the contract by which the visit that the page shows is made (S10-2.1). */
@Named
@RequestScoped
public class VisitTermsBacking {

  /** Field of the form with the version that it shows. */
  private static final String NUMBER = "weibao.terms";

  @Inject ServiceTermsService service;
  @Inject WorkOrderBacking visit;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private ServiceTermsView terms;

  /** The terms of the visit's project. */
  public ServiceTermsView getTerms() {
    if (terms == null) {
      terms = service.get(visit.getOrder().projectId(), user.context());
    }
    return terms;
  }

  /** Whether there is anything to say of them. */
  public boolean isShown() {
    return getTerms().isEntered() || getTerms().isAsked();
  }

  /** Whether this person has to read them before he accepts. */
  public boolean isToRead() {
    return getTerms().isToRead()
        && !visit.getOrder().status().isFinal()
        && visit.getOrder().people().contains(user.getPersonId())
        && user.mayIn("contract.confirm", visit.getOrder().projectId());
  }

  /** This person has read them. */
  public String confirm() {
    String next =
        attempt.to(
            "contract.read-now",
            () -> {
              service.confirm(
                  visit.getOrder().projectId(),
                  params.number(NUMBER).map(Math::toIntExact).orElse(0),
                  user.context());
              return "/work-orders/view?faces-redirect=true&number=" + visit.getOrder().number();
            });
    terms = null;
    return next;
  }
}
