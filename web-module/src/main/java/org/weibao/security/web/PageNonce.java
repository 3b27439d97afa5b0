package org.weibao.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A page that answers a form needs a nonce for its scripts, and takes the form's. One that came
 * without, or with something else, gets a new one: it would be no page at all otherwise, not even
 * one that says what went wrong.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class PageNonce extends HttpFilter {

  private static final String NONCE = "primefaces.nonce";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean form = "POST".equals(request.getMethod()) && !Paths.isApi(request);
    chain.doFilter(form ? new WithNonce(request) : request, response);
  }

  /** Reads nothing by itself: the body is read when somebody asks for a parameter. */
  private static final class WithNonce extends HttpServletRequestWrapper {

    private String nonce;

    WithNonce(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return NONCE.equals(name) ? nonce() : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
      return NONCE.equals(name) ? new String[] {nonce()} : super.getParameterValues(name);
    }

    private String nonce() {
      if (nonce == null) {
        String sent = super.getParameter(NONCE);
        nonce = isNonce(sent) ? sent : newNonce();
      }
      return nonce;
    }
  }

  static boolean isNonce(String text) {
    if (text == null) {
      return false;
    }
    try {
      String id = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String newNonce() {
    byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(id);
  }
}
