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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.weibao.security.TokenIssuer;

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
  private final VerifiedTokens verified = new VerifiedTokens();

  /** For the container's proxy. */
  protected CallerMechanism() {
    this.pageSession = null;
    this.tokens = null;
    this.clock = null;
  }

  /** Finds the container's mechanism for tokens among the beans. */
  @Inject
  public CallerMechanism(PageSession pageSession, Clock clock, BeanManager beans) {
    this.pageSession = pageSession;
    this.clock = clock;
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
      caller(known.get()).attachTo(request);
      return context.notifyContainerAboutLogin(known.get(), known.get().getGroups());
    }
    return verify(request, response, context);
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
      context.getClientSubject().getPrincipals(JsonWebToken.class).stream()
          .findFirst()
          .ifPresent(
              token -> {
                verified.add(token, clock.instant());
                caller(token).attachTo(request);
              });
    }
    return status;
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()));
  }

  private static Caller caller(JsonWebToken token) {
    return new Caller(
        Long.parseLong(token.getSubject()),
        token.getName(),
        token.getClaim(TokenIssuer.NAME),
        Set.copyOf(token.getGroups()),
        false);
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
