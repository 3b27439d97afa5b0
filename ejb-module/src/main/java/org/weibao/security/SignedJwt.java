package org.weibao.security;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A JWT in compact form as it came in: read, and nothing of it believed before {@link #isSignedBy}.
 * RS256 is the only algorithm; what the token itself says about it chooses nothing.
 *
 * @param header protected header
 * @param claims what it says
 * @param content what was signed
 * @param signature over the content
 */
record SignedJwt(JsonObject header, JsonObject claims, byte[] content, byte[] signature) {

  /** No token of ours or of a provider comes near it. */
  private static final int LONGEST = 16_384;

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /** Reads a token; empty for anything that is none, or names another algorithm. */
  static Optional<SignedJwt> parse(String text) {
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (text.length() > LONGEST || first < 0 || second < 0 || text.indexOf('.', second + 1) >= 0) {
      return Optional.empty();
    }
    try {
      JsonObject header = json(text.substring(0, first));
      if (!"RS256".equals(header.getString("alg", "")) || header.containsKey("crit")) {
        return Optional.empty();
      }
      return Optional.of(
          new SignedJwt(
              header,
              json(text.substring(first + 1, second)),
              text.substring(0, second).getBytes(StandardCharsets.US_ASCII),
              Base64.getUrlDecoder().decode(text.substring(second + 1))));
    } catch (JsonException | IllegalArgumentException | ClassCastException e) {
      return Optional.empty();
    }
  }

  /** Which key is said to have signed; empty text if none is named. */
  String keyId() {
    return header.getString("kid", "");
  }

  /** Whether the key that belongs to this one made the signature. */
  boolean isSignedBy(PublicKey key) {
    try {
      Signature check = Signature.getInstance("SHA256withRSA");
      check.initVerify(key);
      check.update(content);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static JsonObject json(String part) {
    byte[] bytes = Base64.getUrlDecoder().decode(part);
    try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }
}
