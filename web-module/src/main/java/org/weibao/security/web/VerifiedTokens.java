package org.weibao.security.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.weibao.security.VerifiedToken;

/**
 * Tokens whose signature, issuer and audience were found right, until they expire: a client sends
 * the same one with each call, and nothing about it changes in between.
 */
class VerifiedTokens {

  static final int TOKENS_AT_MOST = 10_000;

  private final Map<String, VerifiedToken> byText = new ConcurrentHashMap<>();

  /** What a token says if it was verified before and has not expired. */
  Optional<VerifiedToken> find(String text, Instant now) {
    VerifiedToken token = byText.get(text);
    if (token == null) {
      return Optional.empty();
    }
    if (token.isExpired(now)) {
      byText.remove(text);
      return Optional.empty();
    }
    return Optional.of(token);
  }

  /** Remembers a token that has just been verified. */
  void add(VerifiedToken token, Instant now) {
    if (byText.size() >= TOKENS_AT_MOST) {
      byText.values().removeIf(other -> other.isExpired(now));
    }
    if (byText.size() < TOKENS_AT_MOST) {
      byText.put(token.token().getRawToken(), token);
    }
  }
}
