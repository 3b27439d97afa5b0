package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Makes the short-lived tokens of the API: JWT, RS256, with {@code sub}, {@code upn} = sign-in name
 * or client id, {@code name}, {@code groups} and, for service accounts, {@code scope}. What it is
 * worth is asked at each call: a person's {@link Standings}, a program's scopes.
 */
@ApplicationScoped
public class TokenIssuer {

  /** Claim {@code iss}. */
  public static final String ISSUER = "weibao";

  /** Claim {@code aud}. */
  public static final String AUDIENCE = "weibao-api";

  /** Claim of what the caller is called, as OpenID Connect names it. */
  static final String NAME = "name";

  /** Claim of what a service account may do, separated by blanks (RFC 8693, 4.2). */
  static final String SCOPE = "scope";

  /** Claim of the id under which documents name the caller. */
  static final String PARTY = "party";

  /** Claim {@code iat} in milliseconds, so that an end can fall between two tokens of a second. */
  static final String ISSUED_AT_MS = "iat_ms";

  /** How long a token is good for. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Clock clock;
  private final KeyRing keys;

  /** For the container's proxy. */
  protected TokenIssuer() {
    this(null, null);
  }

  /** Signs with the installation's keys. */
  @Inject
  public TokenIssuer(Clock clock, KeyRing keys) {
    this.clock = clock;
    this.keys = keys;
  }

  /** A token for somebody whose password or secret was checked. */
  public Token issue(TokenSubject caller) {
    Instant now = clock.instant();
    Instant expiresAt = now.plus(LIFE);
    SigningKey key = keys.signing(now);
    String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + key.id() + "\"}";
    String signed = encode(header) + "." + encode(claims(caller, now, expiresAt));
    byte[] signature = key.sign(signed.getBytes(StandardCharsets.US_ASCII));
    return new Token(signed + "." + BASE64.encodeToString(signature), expiresAt);
  }

  private static String claims(TokenSubject caller, Instant now, Instant expiresAt) {
    JsonArrayBuilder groups = Json.createArrayBuilder();
    new TreeSet<>(caller.groups()).forEach(groups::add);
    JsonObjectBuilder claims =
        Json.createObjectBuilder()
            .add("iss", ISSUER)
            .add("aud", AUDIENCE)
            .add("sub", caller.subject())
            .add("upn", caller.login())
            .add(NAME, caller.displayName())
            .add(PARTY, caller.partyId())
            .add("groups", groups)
            .add("iat", now.getEpochSecond())
            .add(ISSUED_AT_MS, now.toEpochMilli())
            .add("exp", expiresAt.getEpochSecond())
            .add("jti", UUID.randomUUID().toString());
    if (caller.isClient()) {
      claims
          .add("client_id", caller.login())
          .add(SCOPE, String.join(" ", new TreeSet<>(caller.scopes())));
    }
    return claims.build().toString();
  }

  private static String encode(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
