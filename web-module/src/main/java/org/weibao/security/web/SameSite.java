package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that may change something comes from a page of ours (CSRF). Browsers say so
 * themselves: in {@code Sec-Fetch-Site} where the connection is trustworthy to them, in {@code
 * Origin} at each POST. Who sends neither is no browser, has no session that somebody could borrow,
 * and is refused. The API is left out: nothing that a browser adds by itself opens it.
 */
@ApplicationScoped
class SameSite {

  /** What pages can be asked with. */
  static final String PAGE_METHODS = "GET, HEAD, POST";

  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  @Inject TrustedProxies proxies;

  /** Pages know few methods; the API answers for its own, but echoes nobody's headers. */
  boolean knowsMethod(HttpServletRequest request) {
    String method = request.getMethod();
    return Paths.isApi(request)
        ? !method.equals("TRACE")
        : SAFE.contains(method) || method.equals("POST");
  }

  boolean isOurs(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod()) || Paths.isApi(request)) {
      return true;
    }
    return isOurs(
        request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), proxies.host(request));
  }

  /**
   * @param fetchSite header {@code Sec-Fetch-Site}, if sent
   * @param origin header {@code Origin}, if sent
   * @param host what the browser called, with its port if that is not the usual one
   */
  static boolean isOurs(String fetchSite, String origin, String host) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin");
    }
    if (origin == null || host == null) {
      return false;
    }
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && plain(authority).equals(plain(host));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Browsers leave the usual port out, proxies may not. */
  private static String plain(String authority) {
    return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
  }
}
