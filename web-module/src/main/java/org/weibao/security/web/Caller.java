package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.kernel.Call;
import org.weibao.organization.Standing;
import org.weibao.security.Groups;
import org.weibao.security.TokenSubject;

/**
 * Who sent a request, as proved by the mechanism for this one request.
 *
 * @param personId id under which documents name the caller
 * @param login sign-in name or client id
 * @param displayName what the caller is called
 * @param roles names of the roles that he may use now, and his groups
 * @param scopes what a service account may do; empty for people
 * @param mustChangePassword whether only the page for changing the password is open
 */
record Caller(
    long personId,
    String login,
    String displayName,
    Set<String> roles,
    Set<String> scopes,
    boolean mustChangePassword) {

  private static final String ATTRIBUTE = "org.weibao.caller";

  /** Somebody as he stands now. */
  static Caller of(Standing standing) {
    return of(standing, standing.mustChangePassword());
  }

  /** Somebody as he stands now, whom an external provider has signed in. */
  static Caller ofProvider(Standing standing) {
    return of(standing, false);
  }

  private static Caller of(Standing standing, boolean mustChangePassword) {
    return new Caller(
        standing.personId(),
        standing.login(),
        standing.displayName(),
        Groups.of(standing.roles()),
        Set.of(),
        mustChangePassword);
  }

  /** The program that a token is for. */
  static Caller ofClient(TokenSubject client) {
    return new Caller(
        client.partyId(),
        client.login(),
        client.displayName(),
        client.groups(),
        client.scopes(),
        false);
  }

  /** Remembers it for {@link CurrentCaller}. */
  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<Caller> of(HttpServletRequest request) {
    return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
  }

  /** Whether a program calls and no person. */
  boolean isServiceAccount() {
    return !scopes.isEmpty();
  }

  /**
   * The call that this request makes.
   *
   * @param address where it comes from
   */
  Call call(HttpServletRequest request, String address) {
    return new Call(
        isServiceAccount() ? OptionalLong.empty() : OptionalLong.of(personId),
        login,
        displayName,
        roles,
        RequestId.of(request),
        Optional.of(address));
  }
}
