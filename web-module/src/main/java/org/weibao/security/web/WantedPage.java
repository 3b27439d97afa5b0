package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The page that somebody asked for before signing in. */
final class WantedPage {

  private static final String ATTRIBUTE = "org.weibao.wanted-page";
  private static final int LENGTH = 1_000;

  private WantedPage() {}

  /** Keeps path and query. */
  static void remember(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = query == null ? Paths.of(request) : Paths.of(request) + "?" + query;
    if (wanted.length() <= LENGTH) {
      request.getSession().setAttribute(ATTRIBUTE, wanted);
    }
  }

  /** Path below the context root, once; the start page if nothing was asked for. */
  static String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object wanted = session == null ? null : session.getAttribute(ATTRIBUTE);
    if (wanted == null) {
      return "/";
    }
    session.removeAttribute(ATTRIBUTE);
    return (String) wanted;
  }
}
