package org.weibao.security.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.weibao.security.Standings;

/**
 * The one mechanism of the application, because the container allows no second: the API takes
 * tokens only, pages take the session that signing in made, and neither opens the other.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CallerMechanism implements HttpAuthenticationMechanism {

  /** Logs a stack trace for each bad token, which anybody can send; held so the level stays. */
  private static final Logger TOKEN_CHECKS =
      Logger.getLogger("fish.payara.microprofile.jwtauth.eesecurity.SignedJWTIdentityStore");

  static {
    TOKEN_CHECKS.setLevel(Level.WARNING);
  }

  private static final String SCHEME = "Bearer ";

  private final PageSession pageSession;
  private final HttpAuthenticationMechanism tokens;
  private final Clock clock;
  private final Standings standings;
  private final VerifiedTokens verified = new VerifiedTokens();

  /** For the container's proxy. */
  protected CallerMechanism() {
    this.pageSession = null;
    this.tokens = null;
    this.clock = null;
    this.standings = null;
  }

  /** Finds the container's mechanism for tokens among the beans. */
  @Inject
  public CallerMechanism(
      PageSession pageSession, Clock clock, Standings standings, BeanManager beans) {
    this.pageSession = pageSession;
    this.clock = clock;
    this.standings = standings;
    this.tokens = tokenMechanism(beans);
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!Paths.isApi(request)) {
      return pageSession.validateRequest(request, response, context);
    }
    Optional<JsonWebToken> known =
        bearer(request).flatMap(text -> verified.find(text, clock.instant()));
    if (known.isPresent()) {
      return admit(known.get(), request, context);
    }
    return verify(request, response, context);
  }

  /** A good token is worth what its person may do now, which may be nothing any more. */
  private AuthenticationStatus admit(
      JsonWebToken token, HttpServletRequest request, HttpMessageContext context) {
    Optional<Caller> caller =
        standings
            .find(
                Long.parseLong(token.getSubject()), Instant.ofEpochSecond(token.getIssuedAtTime()))
            .map(Caller::of);
    if (caller.isEmpty()) {
      return context.doNothing();
    }
    caller.get().attachTo(request);
    return context.notifyContainerAboutLogin(token, caller.get().roles());
  }

  private AuthenticationStatus verify(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    AuthenticationStatus status =
        tokens.validateRequest(request, response, new NoErrorPage(context));
    if (status == AuthenticationStatus.SEND_FAILURE) {
      // As nobody the caller gets the API's own 401, if the method asks for anybody.
      return context.doNothing();
    }
    if (status == AuthenticationStatus.SUCCESS) {
      JsonWebToken token =
          context.getClientSubject().getPrincipals(JsonWebToken.class).iterator().next();
      verified.add(token, clock.instant());
      return admit(token, request, context);
    }
    return status;
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()));
  }

  private static HttpAuthenticationMechanism tokenMechanism(BeanManager beans) {
    List<Bean<?>> others =
        beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
            .filter(bean -> !bean.getTypes().contains(CallerMechanism.class))
            .toList();
    if (others.size() != 1) {
      throw new IllegalStateException("expected MicroProfile JWT's mechanism only: " + others);
    }
    Bean<?> bean = others.get(0);
    return (HttpAuthenticationMechanism)
        beans.getReference(
            bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
  }

  /** Keeps the container from answering a bad token with an HTML page. */
  private static final class NoErrorPage extends HttpMessageContextWrapper {

    NoErrorPage(HttpMessageContext context) {
      super(context);
    }

    @Override
    public AuthenticationStatus responseUnauthorized() {
      return AuthenticationStatus.SEND_FAILURE;
    }
  }
}
