package org.weibao.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.kernel.Call;

/**
 * Announces the caller that the mechanism has proved, for as long as the answer is made, and opens
 * the pages that the access matrix names for him. Who has not signed in yet is announced as nobody:
 * also what signing in changes has to be told.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class CallFilter extends HttpFilter {

  private static final String NOBODY = "(nobody)";

  @Inject transient PageDoors pages;
  @Inject transient TrustedProxies proxies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Runnable end =
        Caller.of(request)
            .map(caller -> caller.call(request, proxies.clientAddress(request)))
            .orElseGet(() -> nobody(request))
            .begin();
    try {
      if (request.getDispatcherType() != DispatcherType.ERROR && pages.isShut(request)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      chain.doFilter(request, response);
    } finally {
      end.run();
    }
  }

  private Call nobody(HttpServletRequest request) {
    return new Call(
        OptionalLong.empty(),
        NOBODY,
        NOBODY,
        Set.of(),
        RequestId.of(request),
        Optional.of(proxies.clientAddress(request)));
  }
}
