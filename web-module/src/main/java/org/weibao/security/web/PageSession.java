package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.weibao.kernel.web.KeptForms;
import org.weibao.security.OpenSessions;
import org.weibao.security.ProviderSettings;
import org.weibao.security.SessionService;
import org.weibao.security.Standings;

/**
 * Signing in to pages. Who signed in is kept in the HTTP session; what he may do now is asked at
 * each request. One that needs somebody and has nobody is sent to the sign-in page, and the page it
 * was for is remembered. A one-time password opens no page but the one where it is changed.
 */
@ApplicationScoped
class PageSession {

  private static final String EXPIRED = Paths.SIGN_IN + "?reason=expired";
  private static final String KEPT = Paths.SIGN_IN + "?reason=kept";

  @Inject IdentityStoreHandler identityStores;
  @Inject KeptForms keptForms;
  @Inject Standings standings;
  @Inject SecurityHeaders headers;
  @Inject OpenSessions open;
  @Inject SessionService sessions;
  @Inject ProviderSettings provider;
  @Inject CurrentCaller caller;

  AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Credential credential = context.getAuthParameters().getCredential();
    if (context.isAuthenticationRequest() && credential instanceof UsernamePasswordCredential) {
      return signIn(request, context, credential);
    }
    Optional<Caller> known =
        SignedIn.of(request)
            .filter(session -> open.isOpen(session.sessionId()))
            .flatMap(this::stand);
    if (known.isEmpty()) {
      return context.isProtected()
          ? redirect(request, response, context, signInPage(request))
          : context.doNothing();
    }
    Caller person = known.get();
    if (person.mustChangePassword()
        && context.isProtected()
        && !Paths.isPage(request, Paths.CHANGE_PASSWORD)) {
      return redirect(request, response, context, Paths.CHANGE_PASSWORD);
    }
    person.attachTo(request);
    return context.notifyContainerAboutLogin(new CallerPrincipal(person.login()), person.roles());
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Credential credential) {
    CredentialValidationResult result = identityStores.validate(credential);
    if (result.getStatus() == CredentialValidationResult.Status.VALID
        && result.getCallerPrincipal() instanceof PersonPrincipal person) {
      begin(request, person.personId(), false);
    }
    return context.notifyContainerAboutLogin(result);
  }

  /** Begins the session of somebody who has proved who he is. */
  void begin(HttpServletRequest request, long personId, boolean byProvider) {
    request.getSession();
    // A session id that somebody else may have planted must not become a signed-in one.
    request.changeSessionId();
    standings.forget(personId);
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval((int) sessions.idleLimit().toSeconds());
    SignedIn signedIn =
        new SignedIn(personId, sessions.begin(personId, caller.visitor()), byProvider);
    signedIn.keepIn(session);
    stand(signedIn).ifPresent(c -> c.attachTo(request));
  }

  private Optional<Caller> stand(SignedIn session) {
    return standings
        .find(session.personId())
        .map(session.byProvider() ? Caller::ofProvider : Caller::of);
  }

  private String signInPage(HttpServletRequest request) {
    if (keptForms.keep(request, true)) {
      WantedPage.remember(request);
      return KEPT;
    }
    if (provider.isActive() && "GET".equals(request.getMethod()) && !isPartial(request)) {
      return Paths.SIGN_IN_PROVIDER;
    }
    return hadSession(request) ? EXPIRED : Paths.SIGN_IN;
  }

  /** The browser names a session that is no more; somebody new names none. */
  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  private static boolean isPartial(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  private AuthenticationStatus redirect(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      String page)
      throws AuthenticationException {
    String target = request.getContextPath() + page;
    headers.writeTo(request, response);
    try {
      if (isPartial(request)) {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response
            .getWriter()
            .write(
                "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                    + target
                    + "\"/></partial-response>");
      } else {
        if ("GET".equals(request.getMethod())) {
          WantedPage.remember(request);
        }
        response.sendRedirect(target);
      }
    } catch (IOException e) {
      throw new AuthenticationException("cannot send to " + page, e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
