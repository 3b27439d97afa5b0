package org.weibao.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that tell browsers what not to do. The content policy of pages is PrimeFaces' (it knows
 * the nonce of its scripts; see {@code primefaces.CSP_POLICY} in web.xml); answers of the API are
 * never a document that loads anything.
 */
@WebFilter("/*")
public class AnswerHeaders extends HttpFilter {

  private static final String NO_STORE = "no-store";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    writeTo(request, response);
    chain.doFilter(request, response);
  }

  /** Also called where an answer is given before filters run. */
  static void writeTo(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(RequestId.HEADER, RequestId.of(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (Paths.isApi(request)) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      response.setHeader("Cache-Control", NO_STORE);
    } else if (!Paths.isResource(request)) {
      response.setHeader("Cache-Control", NO_STORE);
    }
  }
}
