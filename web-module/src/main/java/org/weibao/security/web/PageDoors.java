package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import org.weibao.access.AccessService;

/** Which pages are open to the caller: those that the access matrix names for a role of his. */
@ApplicationScoped
class PageDoors {

  @Inject AccessService access;

  /** Whether a request is for a page that is not open to the caller, or that the matrix forgot. */
  boolean isShut(HttpServletRequest request) {
    if (Paths.isApi(request) || Paths.isResource(request)) {
      return false;
    }
    String page = Paths.page(request);
    if (Paths.FOR_EVERYBODY.contains(page) || access.mayOpen(page)) {
      return false;
    }
    return !access.matrix().ofPage(page).isEmpty() || exists(request, page);
  }

  private static boolean exists(HttpServletRequest request, String page) {
    try {
      return request.getServletContext().getResource(page + Paths.FACELET) != null;
    } catch (MalformedURLException e) {
      return false;
    }
  }
}
