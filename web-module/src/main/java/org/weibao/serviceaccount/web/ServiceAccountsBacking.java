package org.weibao.serviceaccount.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.weibao.organization.Role;
import org.weibao.security.web.CurrentCaller;
import org.weibao.serviceaccount.ServiceAccountService;
import org.weibao.serviceaccount.ServiceAccountView;

/** All service accounts. */
@Named
@RequestScoped
public class ServiceAccountsBacking {

  @Inject ServiceAccountService accounts;
  @Inject CurrentCaller caller;

  private List<ServiceAccountView> rows;

  /** Keeps the page to administrators. */
  public void open() {
    if (!caller.hasRole(Role.ADMINISTRATOR)) {
      Faces.responseSendError(403, null);
    }
  }

  /** By client id. */
  public List<ServiceAccountView> getRows() {
    if (rows == null) {
      rows = accounts.list();
    }
    return rows;
  }
}
