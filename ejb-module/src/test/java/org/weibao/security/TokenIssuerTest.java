package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.organization.Credentials;
import org.weibao.organization.Role;

class TokenIssuerTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00.250Z");
  private static final TokenSubject FINANCE =
      TokenSubject.of(
          new Credentials(
              4711, "liu.fang", "刘芳", "", EnumSet.of(Role.FINANCE, Role.REGIONAL_ADMIN), false));
  private static final TokenSubject PROGRAM =
      new TokenSubject(
          "client:erp",
          12,
          "erp",
          "Finance system",
          Set.of("STAFF"),
          Set.of("stock:read", "reports:read"));

  @TempDir Path folder;
  private KeyRing keys;
  private TokenVerifier verifier;

  @BeforeEach
  void keys() {
    keys = new KeyRing(folder, Duration.ofDays(30));
    verifier = new TokenVerifier(keys);
  }

  @Test
  void a_token_names_the_person_the_roles_and_the_key_and_expires_after_15_minutes() {
    Token token = issue(FINANCE, NOW);
    JsonObject claims = json(token, 1);
    assertThat(claims.getString("sub")).isEqualTo("4711");
    assertThat(claims.getString("upn")).isEqualTo("liu.fang");
    assertThat(claims.getString("iss")).isEqualTo("weibao");
    assertThat(claims.getString("aud")).isEqualTo("weibao-api");
    assertThat(claims.getJsonArray("groups").getValuesAs(v -> v.toString()))
        .containsExactly("\"FINANCE\"", "\"REGIONAL_ADMIN\"", "\"STAFF\"");
    assertThat(claims.getInt("iat")).isEqualTo(NOW.getEpochSecond());
    assertThat(claims.getInt("exp")).isEqualTo(NOW.getEpochSecond() + 900);
    assertThat(claims).doesNotContainKey("scope");
    assertThat(token.expiresAt()).isEqualTo("2026-11-20T08:15:00.250Z");
    assertThat(json(token, 0).getString("alg")).isEqualTo("RS256");
    assertThat(json(token, 0).getString("kid")).isEqualTo(keys.signing(NOW).id());
  }

  @Test
  void what_was_issued_is_verified_and_read_back() {
    VerifiedToken person = verify(issue(FINANCE, NOW).value(), NOW.plusSeconds(899));
    assertThat(person.caller()).isEqualTo(FINANCE);
    assertThat(person.caller().isClient()).isFalse();
    assertThat(person.issuedAt()).isEqualTo(NOW);
    assertThat(person.token().getName()).isEqualTo("liu.fang");
    assertThat(person.token().getGroups()).contains("FINANCE", "STAFF");
    assertThat(person.token().getAudience()).containsExactly("weibao-api");

    VerifiedToken program = verify(issue(PROGRAM, NOW).value(), NOW);
    assertThat(program.caller()).isEqualTo(PROGRAM);
    assertThat(program.caller().isClient()).isTrue();
  }

  @Test
  void a_token_ends_when_it_says_so() {
    assertThat(verifier.verify(issue(FINANCE, NOW).value(), NOW.plusSeconds(900))).isEmpty();
  }

  @Test
  void a_token_of_the_key_before_is_good_until_it_ends() {
    String old = issue(FINANCE, NOW).value();
    Instant rotation = NOW.plus(Duration.ofDays(30));
    String last = issue(FINANCE, rotation.minusSeconds(1)).value();
    issue(FINANCE, rotation);

    assertThat(verifier.verify(last, rotation.plusSeconds(898))).isPresent();
    assertThat(verifier.verify(old, rotation)).isEmpty();
  }

  @Test
  void a_changed_token_is_refused() {
    String token = issue(FINANCE, NOW).value();
    List<String> parts = List.of(token.split("\\.", -1));
    String claims = new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8);
    String forged =
        parts.get(0)
            + "."
            + encode(claims.replace("FINANCE", "ADMINISTRATOR"))
            + "."
            + parts.get(2);

    assertThat(verifier.verify(forged, NOW)).isEmpty();
    assertThat(verifier.verify(token.substring(0, token.length() - 4), NOW)).isEmpty();
    assertThat(verifier.verify(token + ".x", NOW)).isEmpty();
  }

  @Test
  void another_algorithm_is_refused_whatever_key_it_names() {
    String token = issue(FINANCE, NOW).value();
    String rest = token.substring(token.indexOf('.'));
    String kid = keys.signing(NOW).id();

    assertThat(verifier.verify(encode("{\"alg\":\"none\",\"kid\":\"" + kid + "\"}") + rest, NOW))
        .isEmpty();
    assertThat(verifier.verify(encode("{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}") + rest, NOW))
        .isEmpty();
    assertThat(verifier.verify(encode("{\"alg\":5}") + rest, NOW)).isEmpty();
    assertThat(verifier.verify("", NOW)).isEmpty();
  }

  @Test
  void two_tokens_of_one_instant_differ() {
    assertThat(issue(FINANCE, NOW).value()).isNotEqualTo(issue(FINANCE, NOW).value());
  }

  private Token issue(TokenSubject subject, Instant at) {
    return new TokenIssuer(Clock.fixed(at, ZoneOffset.UTC), keys).issue(subject);
  }

  private VerifiedToken verify(String token, Instant at) {
    return verifier.verify(token, at).orElseThrow();
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject json(Token token, int part) {
    byte[] text = Base64.getUrlDecoder().decode(List.of(token.value().split("\\.", -1)).get(part));
    return Json.createReader(new ByteArrayInputStream(text)).readObject();
  }
}
