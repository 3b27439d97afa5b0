package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers that tell browsers what not to do. The content policy of pages is PrimeFaces' (it knows
 * the nonce of its scripts; see {@code primefaces.CSP_POLICY} in web.xml); every other answer is
 * never a document that loads anything.
 */
@ApplicationScoped
public class SecurityHeaders {

  private static final String NO_STORE = "no-store";

  /** No page uses any of these; one that will opens what it needs for itself. */
  private static final String NO_SENSORS =
      "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(),"
          + " fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(),"
          + " payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), web-share=(),"
          + " xr-spatial-tracking=()";

  private final TrustedProxies proxies;
  private final String strictTransport;

  /** For the container's proxy. */
  protected SecurityHeaders() {
    this(null, "");
  }

  /**
   * @param strictTransport value of the header for answers over TLS; {@code off} leaves it out
   */
  @Inject
  public SecurityHeaders(
      TrustedProxies proxies,
      @ConfigProperty(name = "weibao.http.hsts", defaultValue = "max-age=31536000")
          String strictTransport) {
    this.proxies = proxies;
    this.strictTransport = strictTransport;
  }

  /** Writes them; twice does no harm. */
  void writeTo(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(RequestId.HEADER, RequestId.of(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        Paths.isPage(request, Paths.TODAY)
            ? NO_SENSORS.replace("camera=()", "camera=(self)")
            : NO_SENSORS);
    if (!"off".equals(strictTransport) && proxies.isSecure(request)) {
      response.setHeader("Strict-Transport-Security", strictTransport);
    }
    if (Paths.isApi(request)) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      response.setHeader("Cache-Control", NO_STORE);
    } else if (!Paths.isResource(request)) {
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
      response.setHeader("Cache-Control", NO_STORE);
    }
  }
}
