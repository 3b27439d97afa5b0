package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a token is one of ours and still good: signature by a key of the ring, issuer,
 * audience, time.
 */
@ApplicationScoped
public class TokenVerifier {

  private final KeyRing keys;

  /** For the container's proxy. */
  protected TokenVerifier() {
    this(null);
  }

  /** Verifies with the installation's keys. */
  @Inject
  public TokenVerifier(KeyRing keys) {
    this.keys = keys;
  }

  /** What a token says; empty if it is refused, whatever the reason. */
  public Optional<VerifiedToken> verify(String text, Instant now) {
    return SignedJwt.parse(text)
        .filter(jwt -> isOurs(jwt.claims()))
        .filter(jwt -> isSigned(jwt, now))
        .flatMap(jwt -> read(text, jwt.claims()))
        .filter(token -> !token.isExpired(now));
  }

  private boolean isSigned(SignedJwt jwt, Instant now) {
    Optional<PublicKey> key = keys.find(jwt.keyId(), now);
    return key.isPresent() && jwt.isSignedBy(key.get());
  }

  private static boolean isOurs(JsonObject claims) {
    return TokenIssuer.ISSUER.equals(claims.getString("iss", ""))
        && TokenClaims.texts(claims.get("aud")).contains(TokenIssuer.AUDIENCE);
  }

  private static Optional<VerifiedToken> read(String text, JsonObject claims) {
    if (!(claims.get("exp") instanceof JsonNumber)
        || !(claims.get(TokenIssuer.ISSUED_AT_MS) instanceof JsonNumber issuedAt)
        || !(claims.get(TokenIssuer.PARTY) instanceof JsonNumber party)) {
      return Optional.empty();
    }
    String login = claims.getString("upn", "");
    String scope = claims.getString(TokenIssuer.SCOPE, "");
    TokenSubject caller =
        new TokenSubject(
            claims.getString("sub", ""),
            party.longValue(),
            login,
            claims.getString(TokenIssuer.NAME, login),
            TokenClaims.texts(claims.get("groups")),
            scope.isEmpty() ? Set.of() : Set.of(scope.split(" ", -1)));
    return Optional.of(
        new VerifiedToken(
            new TokenClaims(text, login, claims),
            caller,
            Instant.ofEpochMilli(issuedAt.longValue())));
  }
}
