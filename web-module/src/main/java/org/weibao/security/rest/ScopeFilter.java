package org.weibao.security.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.weibao.kernel.rest.Refusal;
import org.weibao.security.web.CurrentCaller;
import org.weibao.serviceaccount.ScopeBook;

/**
 * Keeps service accounts to their scopes. It goes by the resource that was matched and not by the
 * address, which can be written in many ways; a resource that no scope names is closed to them.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION - 1)
public class ScopeFilter implements ContainerRequestFilter {

  /** Open to all, so also to who brings a token. */
  private static final Set<Class<?>> OPEN = Set.of(TokensResource.class, KeysResource.class);

  @Inject CurrentCaller caller;
  @Inject ScopeBook scopes;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!caller.isServiceAccount() || OPEN.contains(resource.getResourceClass())) {
      return;
    }
    String method = request.getMethod();
    if (!scopes.opens(caller.scopes(), method, template())) {
      throw new Refusal(Status.FORBIDDEN, "common.scope-missing", method, template());
    }
  }

  private String template() {
    Path below = resource.getResourceMethod().getAnnotation(Path.class);
    String top = resource.getResourceClass().getAnnotation(Path.class).value();
    return below == null ? top : top + "/" + below.value();
  }
}
