package org.weibao.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.weibao.security.AddressLimit;
import org.weibao.security.Authenticator;
import org.weibao.security.ProviderSettings;
import org.weibao.security.ProviderSignIn;
import org.weibao.security.SessionService;
import org.weibao.security.Standings;

/** What the sign-in page does with a name and a password. */
@RequestScoped
public class SignIn {

  /** How an attempt ended. */
  public enum Outcome {
    /** Signed in. */
    WELCOME,
    /** Signed in with a one-time password, which must be changed now. */
    MUST_CHANGE_PASSWORD,
    /** Name or password is wrong. */
    REFUSED,
    /** Not tried, because too many attempts failed; see {@link SignIn#retryAfter()}. */
    SLOW_DOWN
  }

  @Inject SecurityContext security;
  @Inject Authenticator authenticator;
  @Inject AddressLimit addresses;
  @Inject TrustedProxies proxies;
  @Inject Standings standings;
  @Inject SessionService sessions;
  @Inject ProviderSettings provider;
  @Inject ProviderSignIn providerSignIn;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Duration retryAfter = Duration.ZERO;

  /** Tries to sign in; on success the session gets a new id. */
  public Outcome attempt(String login, String password) {
    String address = proxies.clientAddress(request);
    Optional<Duration> wait =
        authenticator.waitBefore(login).or(() -> addresses.waitBefore(address));
    if (wait.isPresent()) {
      retryAfter = wait.get();
      return Outcome.SLOW_DOWN;
    }
    ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) faces.getRequest(),
            (HttpServletResponse) faces.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(login, password)));
    if (status != AuthenticationStatus.SUCCESS) {
      addresses.failed(address);
      return Outcome.REFUSED;
    }
    return Caller.of(request).filter(Caller::mustChangePassword).isPresent()
        ? Outcome.MUST_CHANGE_PASSWORD
        : Outcome.WELCOME;
  }

  /** How long to wait after {@link Outcome#SLOW_DOWN}. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** Whether an external provider signs people in. */
  public boolean isByProvider() {
    return provider.isActive();
  }

  /** Whether a password of ours lets anybody in. */
  public boolean isByPassword() {
    return !provider.isActive() || provider.isLocalSignIn();
  }

  /** Where to go after signing in: path and query below the context root. */
  public String wantedPage() {
    return WantedPage.take(request);
  }

  /** Opens the other pages after a one-time password was changed. */
  public void passwordChanged() {
    standings.forget(caller.personId());
  }

  /** Whether the browser goes on to leave the provider too. */
  public boolean isLeavingProvider() {
    return ProviderLeaving.isBegun(request);
  }

  /** Ends the session, and begins to end the provider's if he offers that. */
  public void signOut() throws ServletException {
    Optional<String> identity = ProviderLeaving.identity(request);
    SignedIn.of(request).ifPresent(s -> sessions.leave(s.personId(), s.sessionId()));
    request.logout();
    if (request.getSession(false) != null) {
      request.getSession(false).invalidate();
    }
    if (identity.isPresent() && providerSignIn.offersLeaving()) {
      ProviderLeaving.begin(request, identity.get());
    }
  }
}
