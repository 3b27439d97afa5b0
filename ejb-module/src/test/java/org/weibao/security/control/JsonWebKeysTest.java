package org.weibao.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class JsonWebKeysTest {

  @Test
  void rsa_keys_for_signatures_are_read_by_their_id() throws Exception {
    RSAPublicKey key = newKey(2048);

    assertThat(JsonWebKeys.read(set(jwk(key).add("kid", "a"))))
        .containsOnlyKeys("a")
        .containsValue(key);
    assertThat(JsonWebKeys.read(set(jwk(key).add("use", "sig")))).containsOnlyKeys("");
  }

  @Test
  void other_keys_weak_ones_and_nonsense_are_left_out() throws Exception {
    RSAPublicKey key = newKey(2048);

    assertThat(JsonWebKeys.read(set(jwk(key).add("use", "enc")))).isEmpty();
    assertThat(JsonWebKeys.read(set(jwk(key).add("kty", "EC")))).isEmpty();
    assertThat(JsonWebKeys.read(set(jwk(newKey(1024))))).isEmpty();
    assertThat(JsonWebKeys.read(set(jwk(key).add("n", "?!")))).isEmpty();
    assertThat(JsonWebKeys.read(Json.createObjectBuilder().add("keys", "none").build())).isEmpty();
    assertThat(JsonWebKeys.read(Json.createObjectBuilder().build())).isEmpty();
  }

  private static RSAPublicKey newKey(int bits) throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return (RSAPublicKey) generator.generateKeyPair().getPublic();
  }

  private static JsonObjectBuilder jwk(RSAPublicKey key) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return Json.createObjectBuilder()
        .add("kty", "RSA")
        .add("n", base64.encodeToString(key.getModulus().toByteArray()))
        .add("e", base64.encodeToString(key.getPublicExponent().toByteArray()));
  }

  private static JsonObject set(JsonObjectBuilder key) {
    return Json.createObjectBuilder().add("keys", Json.createArrayBuilder().add(key)).build();
  }
}
