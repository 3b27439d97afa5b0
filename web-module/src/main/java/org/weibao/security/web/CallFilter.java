package org.weibao.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Announces the caller that the mechanism has proved, for as long as the answer is made. */
@WebFilter("/*")
public class CallFilter extends HttpFilter {

  @Inject TrustedProxies proxies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Caller> caller = Caller.of(request);
    if (caller.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Runnable end = caller.get().call(request, proxies.clientAddress(request)).begin();
    try {
      chain.doFilter(request, response);
    } finally {
      end.run();
    }
  }
}
