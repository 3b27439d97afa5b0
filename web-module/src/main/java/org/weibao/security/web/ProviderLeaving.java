package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What a browser's session keeps so that who leaves here leaves the provider too: first the token
 * of the sign-in, in the session after it the same token until the browser goes to the provider,
 * then the text by which its coming back is known.
 */
final class ProviderLeaving {

  private static final String IDENTITY = "org.weibao.provider-identity";
  private static final String LEAVING = "org.weibao.provider-leaving";
  private static final String STATE = "org.weibao.provider-left";

  private ProviderLeaving() {}

  /** The token that somebody signed in with. */
  static void keep(HttpServletRequest request, String identityToken) {
    request.getSession().setAttribute(IDENTITY, identityToken);
  }

  /** The token that the signed-in person came with; empty if no provider vouched. */
  static Optional<String> identity(HttpServletRequest request) {
    return read(request, IDENTITY);
  }

  /** Our session is over; the provider's is to be. */
  static void begin(HttpServletRequest request, String identityToken) {
    request.getSession().setAttribute(LEAVING, identityToken);
  }

  /** Whether the browser is to go to the provider. */
  static boolean isBegun(HttpServletRequest request) {
    return read(request, LEAVING).isPresent();
  }

  /** The token to leave with, once; from now on the provider's answer is waited for. */
  static Optional<String> take(HttpServletRequest request, String state) {
    Optional<String> token = read(request, LEAVING);
    if (token.isPresent()) {
      request.getSession().removeAttribute(LEAVING);
      request.getSession().setAttribute(STATE, state);
    }
    return token;
  }

  /** Whether this is the answer that was waited for, once. */
  static boolean isAnswer(HttpServletRequest request, String state) {
    boolean answer = read(request, STATE).filter(asked -> asked.equals(state)).isPresent();
    if (answer) {
      request.getSession().removeAttribute(STATE);
    }
    return answer;
  }

  private static Optional<String> read(HttpServletRequest request, String attribute) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(kept -> kept.getAttribute(attribute))
        .map(String.class::cast);
  }
}
