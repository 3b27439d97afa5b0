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

/**
 * Announces the caller that the mechanism has proved, for as long as the answer is made, and opens
 * the pages that the access matrix names for him.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class CallFilter extends HttpFilter {

  @Inject transient PageDoors pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Caller> caller = Caller.of(request);
    if (caller.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Runnable end = caller.get().call(request).begin();
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
}
