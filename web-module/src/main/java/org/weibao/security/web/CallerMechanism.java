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
import org.weibao.kernel.Call;
import org.weibao.security.ProviderSettings;
import org.weibao.security.ProviderTokens;
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
  @Inject ProviderSettings provider;
  @Inject ProviderTokens providerTokens;
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
    Optional<VerifiedToken> token = bearer(request).flatMap(text -> verify(text, request));
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

  private Optional<VerifiedToken> verify(String text, HttpServletRequest request) {
    Instant now = clock.instant();
    Optional<VerifiedToken> known = verified.find(text, now);
    if (known.isPresent()) {
      return known;
    }
    Optional<VerifiedToken> found =
        provider.isActive() ? verifyForProvider(text, now, request) : tokens.verify(text, now);
    found.ifPresent(token -> verified.add(token, now));
    return found;
  }

  /** With a provider people bring its tokens, and only programs bring ours. */
  private Optional<VerifiedToken> verifyForProvider(
      String text, Instant now, HttpServletRequest request) {
    Optional<VerifiedToken> own =
        tokens.verify(text, now).filter(token -> token.caller().isClient());
    if (own.isPresent()) {
      return own;
    }
    // Roles may follow groups here, before the filter has announced anybody.
    Runnable end = Call.system("sign-in-provider", RequestId.of(request)).begin();
    try {
      return providerTokens.verify(text, now);
    } finally {
      end.run();
    }
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()));
  }
}
