package org.weibao.security.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.weibao.security.Standings;
import org.weibao.security.TokenSubject;
import org.weibao.security.TokenVerifier;
import org.weibao.security.VerifiedToken;
import org.weibao.serviceaccount.ClientStandings;

/**
 * The one mechanism of the application, because the container allows no second: the API takes
 * tokens only, pages take the session that signing in made, and neither opens the other.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CallerMechanism implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer ";

  private final VerifiedTokens verified = new VerifiedTokens();

  @Inject PageSession pageSession;
  @Inject TokenVerifier tokens;
  @Inject Standings standings;
  @Inject ClientStandings clients;
  @Inject Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!Paths.isApi(request)) {
      return pageSession.validateRequest(request, response, context);
    }
    Optional<VerifiedToken> token = bearer(request).flatMap(this::verify);
    Optional<Caller> caller = token.flatMap(this::admit);
    if (caller.isEmpty()) {
      // As nobody the caller gets the API's own 401, if the method asks for anybody.
      return context.doNothing();
    }
    caller.get().attachTo(request);
    return context.notifyContainerAboutLogin(token.get().token(), caller.get().roles());
  }

  /** A good token is worth what its caller may do now, which may be nothing any more. */
  private Optional<Caller> admit(VerifiedToken token) {
    TokenSubject subject = token.caller();
    if (subject.isClient()) {
      return clients.isGood(subject.login(), token.issuedAt())
          ? Optional.of(Caller.ofClient(subject))
          : Optional.empty();
    }
    return subject
        .personId()
        .flatMap(person -> standings.find(person, token.issuedAt()))
        .map(Caller::of);
  }

  private Optional<VerifiedToken> verify(String text) {
    Instant now = clock.instant();
    Optional<VerifiedToken> known = verified.find(text, now);
    if (known.isPresent()) {
      return known;
    }
    Optional<VerifiedToken> found = tokens.verify(text, now);
    found.ifPresent(token -> verified.add(token, now));
    return found;
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()));
  }
}
