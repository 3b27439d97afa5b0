package org.weibao.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weibao.security.ProviderFlow;
import org.weibao.security.ProviderRefusal;
import org.weibao.security.ProviderRefusal.Reason;
import org.weibao.security.ProviderSettings;
import org.weibao.security.ProviderSignIn;

/** The way to an external provider and back; without one there is nothing at these addresses. */
@WebServlet({Paths.SIGN_IN_PROVIDER, Paths.SIGN_IN_CALLBACK})
public class ProviderDoor extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ProviderDoor.class.getName());

  @Inject transient ProviderSettings settings;
  @Inject transient ProviderSignIn signIn;
  @Inject transient PageSession pages;
  @Inject transient TrustedProxies proxies;
  @Inject transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!settings.isActive()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    try {
      String target =
          Paths.isPage(request, Paths.SIGN_IN_CALLBACK) ? comeBack(request) : leave(request);
      response.sendRedirect(target);
    } catch (ProviderRefusal e) {
      LOG.log(Level.WARNING, "A sign-in at the provider failed: {0}", e.getMessage());
      response.sendRedirect(
          request.getContextPath() + Paths.SIGN_IN + "?refusal=" + name(e.reason()));
    }
  }

  private String leave(HttpServletRequest request) throws ProviderRefusal {
    ProviderFlow flow = signIn.begin(WantedPage.take(request));
    String address = signIn.address(flow, callback(request)).toString();
    ProviderFlows.keep(request, flow);
    return address;
  }

  private String comeBack(HttpServletRequest request) throws ProviderRefusal {
    String code = request.getParameter("code");
    ProviderFlow flow =
        signIn.answered(
            ProviderFlows.take(request, request.getParameter("state")),
            request.getParameter("iss"),
            request.getParameter("error") == null ? code : null);
    long person = signIn.finish(flow, code, callback(request), caller.visitor());
    pages.begin(request, person, true);
    return request.getContextPath() + flow.wanted();
  }

  private String callback(HttpServletRequest request) {
    String scheme = proxies.isSecure(request) ? "https" : "http";
    return scheme
        + "://"
        + proxies.host(request)
        + request.getContextPath()
        + Paths.SIGN_IN_CALLBACK;
  }

  private static String name(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
