package org.weibao.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weibao.security.ProviderFlow;
import org.weibao.security.ProviderGuest;
import org.weibao.security.ProviderRefusal;
import org.weibao.security.ProviderRefusal.Reason;
import org.weibao.security.ProviderSettings;
import org.weibao.security.ProviderSignIn;

/** The way to an external provider and back; without one there is nothing at these addresses. */
@WebServlet({
  Paths.SIGN_IN_PROVIDER,
  Paths.SIGN_IN_CALLBACK,
  Paths.SIGN_IN_LEAVE,
  Paths.SIGN_IN_LEFT
})
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
      response.sendRedirect(target(request));
    } catch (ProviderRefusal e) {
      LOG.log(Level.WARNING, "A sign-in at the provider failed: {0}", e.getMessage());
      response.sendRedirect(
          request.getContextPath() + Paths.SIGN_IN + "?refusal=" + name(e.reason()));
    }
  }

  private String target(HttpServletRequest request) throws ProviderRefusal {
    return switch (Paths.of(request)) {
      case Paths.SIGN_IN_CALLBACK -> comeBack(request);
      case Paths.SIGN_IN_LEAVE -> leave(request);
      case Paths.SIGN_IN_LEFT -> left(request);
      default -> go(request);
    };
  }

  private String go(HttpServletRequest request) throws ProviderRefusal {
    ProviderFlow flow = signIn.begin(WantedPage.take(request));
    String address = signIn.address(flow, here(request, Paths.SIGN_IN_CALLBACK)).toString();
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
    ProviderGuest guest =
        signIn.finish(flow, code, here(request, Paths.SIGN_IN_CALLBACK), caller.visitor());
    pages.begin(request, guest.personId(), true);
    ProviderLeaving.keep(request, guest.identityToken());
    return request.getContextPath() + flow.wanted();
  }

  /** Whoever has left here goes on to leave the provider. */
  private String leave(HttpServletRequest request) {
    String state = signIn.beginLeaving();
    return ProviderLeaving.take(request, state)
        .flatMap(token -> signIn.leaveAddress(token, state, here(request, Paths.SIGN_IN_LEFT)))
        .map(URI::toString)
        .orElseGet(() -> signInPage(request, "left"));
  }

  private static String left(HttpServletRequest request) {
    boolean there = ProviderLeaving.isAnswer(request, request.getParameter("state"));
    return signInPage(request, there ? "left-provider" : "left");
  }

  private static String signInPage(HttpServletRequest request, String reason) {
    return request.getContextPath() + Paths.SIGN_IN + "?reason=" + reason;
  }

  /** An address of ours as browsers know it. */
  private String here(HttpServletRequest request, String path) {
    String scheme = proxies.isSecure(request) ? "https" : "http";
    return scheme + "://" + proxies.host(request) + request.getContextPath() + path;
  }

  private static String name(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
