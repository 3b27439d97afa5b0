package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.organization.ProvidedRole;
import org.weibao.security.control.GroupMap;

/**
 * Settings of an external OpenID Connect provider that signs people in instead of the product;
 * without {@code weibao.oidc.issuer} there is none.
 */
@ApplicationScoped
public class ProviderSettings {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject
  @ConfigProperty(name = "weibao.oidc.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "weibao.oidc.client-id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "weibao.oidc.client-secret")
  Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "weibao.oidc.audience")
  Optional<String> audience;

  @Inject
  @ConfigProperty(name = "weibao.oidc.groups-claim", defaultValue = "groups")
  String groupsClaim;

  @Inject
  @ConfigProperty(name = "weibao.oidc.login-claim", defaultValue = "preferred_username")
  String loginClaim;

  @Inject
  @ConfigProperty(name = "weibao.oidc.create-people", defaultValue = "false")
  boolean createPeople;

  @Inject
  @ConfigProperty(name = "weibao.oidc.local-sign-in", defaultValue = "false")
  boolean localSignIn;

  @Inject
  @ConfigProperty(name = "weibao.config")
  Optional<String> configFolder;

  private List<GroupMap.Line> groups;

  /** Whether a provider signs people in. */
  public boolean isActive() {
    return issuer.isPresent();
  }

  /** Whether administrators may still use a password of ours, for the day the provider is away. */
  public boolean isLocalSignIn() {
    return localSignIn;
  }

  /** The provider, as tokens name it. */
  public String issuer() {
    return required("weibao.oidc.issuer", issuer);
  }

  String clientId() {
    return required("weibao.oidc.client-id", clientId);
  }

  String clientSecret() {
    return required("weibao.oidc.client-secret", clientSecret);
  }

  /** What access tokens for our API name as their audience. */
  String audience() {
    return required("weibao.oidc.audience", audience);
  }

  String groupsClaim() {
    return groupsClaim;
  }

  String loginClaim() {
    return loginClaim;
  }

  boolean createPeople() {
    return createPeople;
  }

  /** What groups of the provider stand for. */
  synchronized Set<ProvidedRole> rolesOf(Set<String> names) {
    if (groups == null) {
      groups = GroupMap.read(configFolder.map(Path::of));
    }
    return GroupMap.rolesOf(groups, names);
  }

  /**
   * Reads everything once.
   *
   * @throws IllegalStateException naming the setting that is missing or wrong
   * @throws IllegalArgumentException naming the line of the mapping that cannot be read
   */
  void check() {
    clientId();
    clientSecret();
    audience();
    ensureSafe("weibao.oidc.issuer", issuer());
    rolesOf(Set.of());
  }

  /** Whether an address may carry secrets: over TLS, or within this machine. */
  static boolean isSafe(String address) {
    try {
      URI uri = URI.create(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null
          || "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void ensureSafe(String name, String address) {
    if (!isSafe(address)) {
      throw new IllegalStateException(name + " must be an https address: " + address);
    }
  }

  private static String required(String name, Optional<String> value) {
    return value.orElseThrow(
        () -> new IllegalStateException("weibao.oidc.issuer is set, so " + name + " is needed"));
  }
}
