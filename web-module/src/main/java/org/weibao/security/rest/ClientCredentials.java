package org.weibao.security.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a program proves itself with.
 *
 * @param id client id
 * @param secret its secret
 */
record ClientCredentials(String id, String secret) {

  private static final String BASIC = "Basic ";

  /**
   * Reads them from the header {@code Authorization: Basic}, or else from the form's fields; our
   * ids and secrets have no character that would have to be written differently in either.
   */
  static Optional<ClientCredentials> of(String authorization, String formId, String formSecret) {
    if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return formId == null || formSecret == null
          ? Optional.empty()
          : Optional.of(new ClientCredentials(formId, formSecret));
    }
    try {
      String plain =
          new String(
              Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip()),
              StandardCharsets.UTF_8);
      int split = plain.indexOf(':');
      return split < 0
          ? Optional.empty()
          : Optional.of(
              new ClientCredentials(plain.substring(0, split), plain.substring(split + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "ClientCredentials[" + id + "]";
  }
}
