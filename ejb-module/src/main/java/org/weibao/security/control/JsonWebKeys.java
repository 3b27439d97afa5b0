package org.weibao.security.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON Web Key Set (RFC 7517): its RSA keys for signatures, by id. */
public final class JsonWebKeys {

  /** Shorter keys can be broken. */
  private static final int SHORTEST = 2048;

  private JsonWebKeys() {}

  /** The keys by id; what is no RSA key for signatures, or a weak one, is left out. */
  public static Map<String, PublicKey> read(JsonObject set) {
    Map<String, PublicKey> keys = new HashMap<>();
    if (set.get("keys") instanceof JsonArray several) {
      several.stream()
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast)
          .forEach(key -> read(key, keys));
    }
    return keys;
  }

  private static void read(JsonObject key, Map<String, PublicKey> keys) {
    if ("RSA".equals(key.getString("kty", "")) && "sig".equals(key.getString("use", "sig"))) {
      publicKey(key.getString("n", ""), key.getString("e", ""))
          .ifPresent(found -> keys.put(key.getString("kid", ""), found));
    }
  }

  private static Optional<PublicKey> publicKey(String modulus, String exponent) {
    try {
      BigInteger n = number(modulus);
      if (n.bitLength() < SHORTEST) {
        return Optional.empty();
      }
      return Optional.of(
          KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(n, number(exponent))));
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static BigInteger number(String text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(text));
  }
}
