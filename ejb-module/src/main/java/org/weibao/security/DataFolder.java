package org.weibao.security;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the product keeps what it writes outside the database. Read from system properties and the
 * environment directly, because configuration sources are asked before the configuration exists.
 */
final class DataFolder {

  private DataFolder() {}

  /**
   * {@code weibao.home}; without it a folder {@code weibao} in the server instance's own folder, as
   * on a Payara Server that was told nothing; without that {@code data} in the working folder.
   */
  static Path home() {
    return setting("weibao.home", "WEIBAO_HOME")
        .map(Path::of)
        .or(() -> setting("com.sun.aas.instanceRoot", "").map(root -> Path.of(root, "weibao")))
        .orElse(Path.of("data"));
  }

  /** {@code weibao.jwt.keys}; by default {@code keys} in {@link #home()}. */
  static Path keys() {
    return setting("weibao.jwt.keys", "WEIBAO_JWT_KEYS")
        .map(Path::of)
        .orElseGet(() -> home().resolve("keys"));
  }

  private static Optional<String> setting(String property, String environment) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(environment)))
        .filter(value -> !value.isBlank());
  }
}
