package org.weibao.security;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The claims of a token that was verified, as MicroProfile JWT shows them. */
final class TokenClaims implements JsonWebToken {

  private final String text;
  private final String name;
  private final JsonObject claims;

  /**
   * @param text the token as it came
   * @param name what the caller is known by here
   */
  TokenClaims(String text, String name, JsonObject claims) {
    this.text = text;
    this.name = name;
    this.claims = claims;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Set<String> getClaimNames() {
    Set<String> names = new HashSet<>(claims.keySet());
    names.add(Claims.raw_token.name());
    return names;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T getClaim(String claim) {
    return (T) value(claim);
  }

  private Object value(String claim) {
    if (claim.equals(Claims.raw_token.name())) {
      return text;
    }
    JsonValue value = claims.get(claim);
    if (claim.equals(Claims.aud.name()) || claim.equals(Claims.groups.name())) {
      return texts(value);
    }
    if (value instanceof JsonString plain) {
      return plain.getString();
    }
    return value instanceof JsonNumber number ? (Object) number.longValue() : value;
  }

  /** One text or several. */
  static Set<String> texts(JsonValue value) {
    Set<String> texts = new LinkedHashSet<>();
    if (value instanceof JsonString one) {
      texts.add(one.getString());
    } else if (value instanceof JsonArray several) {
      several.stream()
          .filter(JsonString.class::isInstance)
          .forEach(each -> texts.add(((JsonString) each).getString()));
    }
    return texts;
  }
}
