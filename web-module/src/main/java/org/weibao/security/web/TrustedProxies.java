package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.security.AddressRange;

/**
 * Whose word about a request's origin is believed: {@code X-Forwarded-For}, {@code -Proto} and
 * {@code -Host} count only if the request comes from a proxy named in {@code
 * weibao.http.trusted-proxies}; anybody else can write what he likes there.
 */
@ApplicationScoped
public class TrustedProxies {

  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";
  private static final String HOST = "X-Forwarded-Host";

  private final List<AddressRange> proxies;

  /** For the container's proxy. */
  protected TrustedProxies() {
    this.proxies = List.of();
  }

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException naming what is no address range
   */
  @Inject
  public TrustedProxies(
      @ConfigProperty(name = "weibao.http.trusted-proxies") Optional<String> ranges) {
    this(ranges.orElse(""));
  }

  TrustedProxies(String ranges) {
    this.proxies = AddressRange.list(ranges);
  }

  /** Where a request comes from: the last address in the chain that is no trusted proxy. */
  public String clientAddress(HttpServletRequest request) {
    return clientAddress(request.getRemoteAddr(), request.getHeader(FOR));
  }

  String clientAddress(String remote, String forwardedFor) {
    if (forwardedFor == null || !isTrusted(remote)) {
      return remote;
    }
    String client = remote;
    List<String> chain = Arrays.asList(forwardedFor.split("\\s*,\\s*", -1));
    for (int i = chain.size() - 1; i >= 0 && isTrusted(client); i--) {
      Optional<String> before =
          AddressRange.address(chain.get(i).strip()).map(known -> known.getHostAddress());
      if (before.isEmpty()) {
        return client;
      }
      client = before.get();
    }
    return client;
  }

  /** Whether the browser's own connection is encrypted. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || isTrusted(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader(PROTO));
  }

  /** Host, and port if it is not the usual one, that the browser called. */
  public String host(HttpServletRequest request) {
    String forwarded = request.getHeader(HOST);
    String own = request.getHeader("Host");
    return forwarded != null && isTrusted(request.getRemoteAddr()) ? forwarded : own;
  }

  private boolean isTrusted(String address) {
    return !proxies.isEmpty() && AddressRange.anyContains(proxies, address);
  }
}
