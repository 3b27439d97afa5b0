package org.weibao.security.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.security.SigningKey;

/** JSON Web Key Set (RFC 7517). */
@Schema(description = "JSON Web Key Set (RFC 7517)")
public record KeySet(List<Key> keys) {

  /** One RSA key; members as RFC 7518 names them. */
  @Schema(name = "JsonWebKey")
  public record Key(String kty, String use, String alg, String kid, String n, String e) {

    static Key of(SigningKey key) {
      return new Key("RSA", "sig", "RS256", key.id(), key.modulus(), key.exponent());
    }
  }
}
