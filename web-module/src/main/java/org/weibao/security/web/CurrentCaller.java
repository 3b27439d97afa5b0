package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.CallContext;
import org.weibao.organization.Role;
import org.weibao.security.Visitor;

/**
 * The person or service account whose request is being answered, for pages and API alike. One for
 * all: what it tells stands in the request.
 */
@Named("caller")
@ApplicationScoped
public class CurrentCaller {

  @Inject HttpServletRequest request;
  @Inject TrustedProxies proxies;

  /** Whether it is known who asks. */
  public boolean isSignedIn() {
    return Caller.of(request).isPresent();
  }

  /**
   * Id under which documents name the caller.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public long personId() {
    return caller().personId();
  }

  /**
   * Sign-in name.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public String login() {
    return caller().login();
  }

  /** Whether the person holds a role; nobody holds none. */
  public boolean hasRole(Role role) {
    Optional<Caller> caller = Caller.of(request);
    return caller.isPresent() && caller.get().roles().contains(role.name());
  }

  /** Whether a program calls and no person. */
  public boolean isServiceAccount() {
    return Caller.of(request).filter(Caller::isServiceAccount).isPresent();
  }

  /** What a service account may do; empty for people and for nobody. */
  public Set<String> scopes() {
    return Caller.of(request).map(Caller::scopes).orElse(Set.of());
  }

  /** Network address that the request comes from, as a trusted proxy tells it. */
  public String address() {
    return proxies.clientAddress(request);
  }

  /**
   * Roles that the person may use now, own ones and those of people whom he stands in for.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public Set<Role> roles() {
    Set<String> names = caller().roles();
    Set<Role> roles = EnumSet.allOf(Role.class);
    roles.removeIf(role -> !names.contains(role.name()));
    return roles;
  }

  /** Whether only the page for changing the password is open. */
  public boolean mustChangePassword() {
    return caller().mustChangePassword();
  }

  /** Where the request comes from, whoever sent it. */
  public Visitor visitor() {
    return new Visitor(address(), request.getHeader("User-Agent"));
  }

  /**
   * Id of the session of pages.
   *
   * @throws IllegalStateException if nobody is signed in to pages
   */
  public long sessionId() {
    return SignedIn.of(request)
        .orElseThrow(() -> new IllegalStateException("no session of pages"))
        .sessionId();
  }

  /** Links what this request causes, in answers and logs. */
  public String requestId() {
    return RequestId.of(request);
  }

  /**
   * What every write takes; a service account is named by its own row among the people.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public CallContext context() {
    return new CallContext(personId(), login(), caller().displayName(), requestId());
  }

  private Caller caller() {
    return Caller.of(request).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }
}
