package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What the HTTP session keeps of who signed in; what the person may do is asked at each request.
 *
 * @param sessionId id of the stored session
 * @param byProvider whether an external provider vouched, so that no password of ours matters
 */
record SignedIn(long personId, long sessionId, boolean byProvider) implements Serializable {

  private static final String ATTRIBUTE = "org.weibao.signed-in";

  static Optional<SignedIn> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(s -> s.getAttribute(ATTRIBUTE))
        .map(SignedIn.class::cast);
  }

  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }
}
