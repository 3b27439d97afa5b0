package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.kernel.Call;
import org.weibao.organization.Standing;
import org.weibao.security.Groups;

/**
 * Who sent a request, as proved by the mechanism for this one request.
 *
 * @param personId id of the person
 * @param login sign-in name
 * @param displayName what the person is called
 * @param roles names of the roles that he may use now, and his groups
 * @param mustChangePassword whether only the page for changing the password is open
 */
record Caller(
    long personId,
    String login,
    String displayName,
    Set<String> roles,
    boolean mustChangePassword) {

  private static final String ATTRIBUTE = "org.weibao.caller";

  /** Somebody as he stands now. */
  static Caller of(Standing standing) {
    return new Caller(
        standing.personId(),
        standing.login(),
        standing.displayName(),
        Groups.of(standing.roles()),
        standing.mustChangePassword());
  }

  /** Remembers it for {@link CurrentCaller}. */
  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<Caller> of(HttpServletRequest request) {
    return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
  }

  /** The call that this request makes. */
  Call call(HttpServletRequest request) {
    return new Call(
        OptionalLong.of(personId),
        login,
        displayName,
        roles,
        RequestId.of(request),
        Optional.of(request.getRemoteAddr()));
  }
}
