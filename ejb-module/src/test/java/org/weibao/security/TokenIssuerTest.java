package org.weibao.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.organization.Credentials;
import org.weibao.organization.Role;

class TokenIssuerTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Credentials FINANCE =
      new Credentials(
          4711, "liu.fang", "刘芳", "", EnumSet.of(Role.FINANCE, Role.REGIONAL_ADMIN), false);

  @TempDir Path folder;

  @Test
  void a_token_names_the_person_and_the_roles_and_expires_after_15_minutes() {
    Token token = issuer().issue(FINANCE);
    JsonObject claims = json(token, 1);
    assertThat(claims.getString("sub")).isEqualTo("4711");
    assertThat(claims.getString("upn")).isEqualTo("liu.fang");
    assertThat(claims.getString("iss")).isEqualTo("weibao");
    assertThat(claims.getString("aud")).isEqualTo("weibao-api");
    assertThat(claims.getJsonArray("groups").getValuesAs(v -> v.toString()))
        .containsExactly("\"FINANCE\"", "\"REGIONAL_ADMIN\"", "\"STAFF\"");
    assertThat(claims.getInt("iat")).isEqualTo(NOW.getEpochSecond());
    assertThat(claims.getInt("exp")).isEqualTo(NOW.getEpochSecond() + 900);
    assertThat(token.expiresAt()).isEqualTo("2026-11-20T08:15:00Z");
  }

  @Test
  void a_token_is_signed_with_RS256_and_verified_by_the_public_key() throws Exception {
    Token token = issuer().issue(FINANCE);
    assertThat(json(token, 0).getString("alg")).isEqualTo("RS256");
    String signed = token.value().substring(0, token.value().lastIndexOf('.'));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(publicKey());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(Base64.getUrlDecoder().decode(part(token, 2)))).isTrue();
  }

  @Test
  void two_tokens_of_one_second_differ() {
    assertThat(issuer().issue(FINANCE).value()).isNotEqualTo(issuer().issue(FINANCE).value());
  }

  private TokenIssuer issuer() {
    return new TokenIssuer(Clock.fixed(NOW, ZoneOffset.UTC), SigningKey.in(folder));
  }

  private PublicKey publicKey() throws Exception {
    String body = SigningKey.in(folder).publicPem().replaceAll("-----[A-Z ]+-----", "");
    return KeyFactory.getInstance("RSA")
        .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
  }

  private static JsonObject json(Token token, int part) {
    byte[] text = Base64.getUrlDecoder().decode(part(token, part));
    return Json.createReader(new ByteArrayInputStream(text)).readObject();
  }

  private static String part(Token token, int index) {
    return List.of(token.value().split("\\.", -1)).get(index);
  }
}
