package org.weibao.security;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells MicroProfile JWT, in all modules of the application, which key, issuer and audience to
 * accept. A source and not a file, because the key is made by the installation itself.
 */
public class TokenConfigSource implements ConfigSource {

  /** Below {@code microprofile-config.properties}, the environment and system properties. */
  private static final int ORDINAL = 50;

  private static final Map<String, Supplier<String>> VALUES =
      Map.of(
          "mp.jwt.verify.publickey", () -> SigningKey.ofInstallation().publicPem(),
          "mp.jwt.verify.issuer", () -> TokenIssuer.ISSUER,
          "mp.jwt.verify.audiences", () -> TokenIssuer.AUDIENCE);

  @Override
  public Set<String> getPropertyNames() {
    return VALUES.keySet();
  }

  @Override
  public String getValue(String name) {
    Supplier<String> value = VALUES.get(name);
    return value == null ? null : value.get();
  }

  @Override
  public String getName() {
    return "weibao tokens";
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }
}
