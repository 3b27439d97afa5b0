package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.weibao.organization.Credentials;

/**
 * Makes the short-lived tokens of the API: JWT, RS256, with {@code sub} = person id, {@code upn} =
 * sign-in name, {@code name} and {@code groups} = {@link Groups}. A role that is taken away works
 * until the token expires.
 */
@ApplicationScoped
public class TokenIssuer {

  /** Claim {@code iss}. */
  public static final String ISSUER = "weibao";

  /** Claim {@code aud}. */
  public static final String AUDIENCE = "weibao-api";

  /** Claim of what the person is called, as OpenID Connect names it. */
  public static final String NAME = "name";

  /** How long a token is good for. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");

  private final Clock clock;
  private final SigningKey key;

  /** For the container's proxy. */
  protected TokenIssuer() {
    this(null, null);
  }

  /** Signs with the installation's key. */
  @Inject
  public TokenIssuer(Clock clock) {
    this(clock, SigningKey.ofInstallation());
  }

  TokenIssuer(Clock clock, SigningKey key) {
    this.clock = clock;
    this.key = key;
  }

  /** A token for somebody whose password was checked. */
  public Token issue(Credentials person) {
    Instant now = clock.instant();
    Instant expiresAt = now.plus(LIFE);
    JsonArrayBuilder groups = Json.createArrayBuilder();
    Groups.of(person.roles()).forEach(groups::add);
    String claims =
        Json.createObjectBuilder()
            .add("iss", ISSUER)
            .add("aud", AUDIENCE)
            .add("sub", Long.toString(person.personId()))
            .add("upn", person.login())
            .add(NAME, person.displayName())
            .add("groups", groups)
            .add("iat", now.getEpochSecond())
            .add("exp", expiresAt.getEpochSecond())
            .add("jti", UUID.randomUUID().toString())
            .build()
            .toString();
    String signed = HEADER + "." + encode(claims);
    byte[] signature = key.sign(signed.getBytes(StandardCharsets.US_ASCII));
    return new Token(signed + "." + BASE64.encodeToString(signature), expiresAt);
  }

  private static String encode(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
