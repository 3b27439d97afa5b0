package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.organization.Credentials;
import org.weibao.organization.OrganizationService;

/** Decides whether a token is the provider's and still good, and whom it is for. */
@ApplicationScoped
public class ProviderTokens {

  /** Identity tokens of ours carry it, access tokens do not: the one is not taken for the other. */
  static final String NONCE = "nonce";

  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

  @Inject ProviderSettings settings;
  @Inject ProviderConnection provider;
  @Inject ProviderPeople people;
  @Inject OrganizationService organization;

  /** What an access token for the API says; empty if it is refused, whatever the reason. */
  public Optional<VerifiedToken> verify(String text, Instant now) {
    if (!settings.isActive()) {
      return Optional.empty();
    }
    return SignedJwt.parse(text)
        .filter(jwt -> !jwt.claims().containsKey(NONCE))
        .filter(jwt -> isGood(jwt, settings.audience(), now))
        .flatMap(jwt -> read(text, jwt.claims()));
  }

  /** Whether a token was made by the provider, for that audience, and is good now. */
  boolean isGood(SignedJwt jwt, String audience, Instant now) {
    JsonObject claims = jwt.claims();
    if (!settings.issuer().equals(claims.getString("iss", ""))
        || !TokenClaims.texts(claims.get("aud")).contains(audience)) {
      return false;
    }
    Optional<PublicKey> key = provider.key(jwt.keyId());
    if (key.isEmpty() || !jwt.isSignedBy(key.get())) {
      return false;
    }
    long soon = now.plus(CLOCKS_DIFFER).getEpochSecond();
    OptionalLong expires = number(claims, "exp");
    OptionalLong issued = number(claims, "iat");
    return expires.isPresent()
        && issued.isPresent()
        && expires.getAsLong() > now.getEpochSecond()
        && issued.getAsLong() <= soon
        && number(claims, "nbf").orElse(0) <= soon;
  }

  private Optional<VerifiedToken> read(String text, JsonObject claims) {
    String login = claims.getString(settings.loginClaim(), "");
    if (claims.containsKey(settings.groupsClaim())) {
      Set<String> groups = TokenClaims.texts(claims.get(settings.groupsClaim()));
      people.welcome(login, login, groups, false);
    }
    Instant issuedAt = Instant.ofEpochSecond(number(claims, "iat").orElseThrow());
    return organization
        .findCredentials(login)
        .map(person -> verified(text, claims, person, issuedAt));
  }

  private static VerifiedToken verified(
      String text, JsonObject claims, Credentials person, Instant issuedAt) {
    return new VerifiedToken(
        new TokenClaims(text, person.login(), claims), TokenSubject.of(person), issuedAt);
  }

  private static OptionalLong number(JsonObject claims, String name) {
    return claims.get(name) instanceof JsonNumber number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
