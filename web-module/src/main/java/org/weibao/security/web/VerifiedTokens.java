package org.weibao.security.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens whose signature, issuer and audience were found right, until they expire: a client sends
 * the same one with each call, and nothing about it changes in between.
 */
class VerifiedTokens {

  static final int TOKENS_AT_MOST = 10_000;

  private final Map<String, JsonWebToken> byText = new ConcurrentHashMap<>();

  /** What a token says if it was verified before and has not expired. */
  Optional<JsonWebToken> find(String text, Instant now) {
    JsonWebToken token = byText.get(text);
    if (token == null) {
      return Optional.empty();
    }
    if (isExpired(token, now)) {
      byText.remove(text);
      return Optional.empty();
    }
    return Optional.of(token);
  }

  /** Remembers a token that has just been verified. */
  void add(JsonWebToken token, Instant now) {
    if (byText.size() >= TOKENS_AT_MOST) {
      byText.values().removeIf(other -> isExpired(other, now));
    }
    if (byText.size() < TOKENS_AT_MOST) {
      byText.put(token.getRawToken(), token);
    }
  }

  private static boolean isExpired(JsonWebToken token, Instant now) {
    return token.getExpirationTime() <= now.getEpochSecond();
  }
}
