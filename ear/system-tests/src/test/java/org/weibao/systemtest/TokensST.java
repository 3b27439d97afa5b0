package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets into the API, and who does not. */
class TokensST {

  private static final String PROBLEM = "application/problem+json";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  void login_and_password_give_a_token_for_15_minutes() {
    api.nobody()
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", "finance", "password", Api.PASSWORD)))
        .post("tokens")
        .then()
        .statusCode(200)
        .body("type", equalTo("Bearer"))
        .body("expiresIn", equalTo(900));
    api.as("finance").get("projects").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"en, Login or password is wrong.", "zh-CN, 用户名或密码不正确。", "zh-TW, 使用者名稱或密碼不正確。"})
  void a_wrong_password_is_refused_in_the_language_asked_for(String language, String detail) {
    api.nobody()
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", "nobody-" + UUID.randomUUID(), "password", "wrong")))
        .post("tokens")
        .then()
        .statusCode(401)
        .contentType(PROBLEM)
        .header("Content-Language", language)
        .header("WWW-Authenticate", not(equalTo("")))
        .body("code", equalTo("common.wrong-credentials"))
        .body("detail", equalTo(detail));
  }

  @Test
  void guessing_is_slowed_down() {
    Map<String, String> guess =
        Map.of("login", "guessed-" + UUID.randomUUID(), "password", "wrong");
    for (int i = 0; i < 5; i++) {
      api.nobody()
          .contentType(ContentType.JSON)
          .body(Api.json(guess))
          .post("tokens")
          .then()
          .statusCode(401);
    }
    api.nobody()
        .contentType(ContentType.JSON)
        .body(Api.json(guess))
        .post("tokens")
        .then()
        .statusCode(429)
        .header("Retry-After", not(equalTo("0")))
        .body("code", equalTo("common.too-many-attempts"));
  }

  @Test
  void without_a_token_nothing_is_told() {
    api.nobody()
        .get("service-requests")
        .then()
        .statusCode(401)
        .contentType(PROBLEM)
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("code", equalTo("common.unauthenticated"));
  }

  @Test
  void a_token_of_the_product_itself_counts() throws Exception {
    api.withToken(signed(ownKey(), claims(900))).get("projects").then().statusCode(200);
  }

  @Test
  void whoever_reads_the_published_keys_can_verify_a_token_himself() throws Exception {
    String token = api.token("hq");
    List<String> parts = List.of(token.split("\\.", -1));
    JsonPath keys =
        api.nobody()
            .get("jwks")
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("max-age="))
            .extract()
            .jsonPath();
    JsonPath header =
        JsonPath.from(
            new String(Base64.getUrlDecoder().decode(parts.get(0)), StandardCharsets.UTF_8));
    assertThat(keys.getString("keys[0].kid")).isEqualTo(header.getString("kid"));
    assertThat(keys.getMap("keys[0]").keySet())
        .containsExactlyInAnyOrder("kty", "use", "alg", "kid", "n", "e");

    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(
        KeyFactory.getInstance("RSA")
            .generatePublic(
                new RSAPublicKeySpec(
                    number(keys.getString("keys[0].n")), number(keys.getString("keys[0].e")))));
    check.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
    assertThat(check.verify(Base64.getUrlDecoder().decode(parts.get(2)))).isTrue();
  }

  @Test
  void a_page_session_opens_no_call_and_a_token_opens_no_page() {
    Map<String, String> session = new PageClient(product).signIn("tech1");
    api.nobody().cookies(session).get("projects").then().statusCode(401);

    api.withToken(api.token("tech1"))
        .basePath("/")
        .redirects()
        .follow(false)
        .get("projects")
        .then()
        .statusCode(302)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void a_token_of_somebody_who_is_not_there_is_refused() throws Exception {
    refused(signed(ownKey(), claims(900).replaceFirst("\"sub\":\"\\d+\"", "\"sub\":\"1\"")));
  }

  @Test
  void an_expired_token_is_refused() throws Exception {
    refused(signed(ownKey(), claims(-120)));
  }

  @Test
  void a_token_of_another_issuer_or_for_another_audience_is_refused() throws Exception {
    refused(signed(ownKey(), claims(900).replace("\"iss\":\"weibao\"", "\"iss\":\"other\"")));
    refused(signed(ownKey(), claims(900).replace("\"weibao-api\"", "\"other-api\"")));
  }

  @Test
  void a_token_signed_by_somebody_else_is_refused() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    refused(signed(generator.generateKeyPair().getPrivate(), claims(900)));
  }

  @Test
  void a_token_without_signature_is_refused() {
    String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    refused(header + "." + base64(claims(900)) + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "....", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA"})
  void what_is_no_token_is_refused(String token) {
    refused(token);
  }

  @Test
  void an_old_token_is_not_in_the_way_of_a_new_one() {
    api.withToken("old")
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", "hq", "password", Api.PASSWORD)))
        .post("tokens")
        .then()
        .statusCode(200);
  }

  @Test
  void a_role_that_may_not_is_told_so_in_both_languages() {
    api.as("finance")
        .header("Accept-Language", "zh-CN")
        .header("If-Match", "\"0\"")
        .post("fault-records/FR0000-000000/review")
        .then()
        .statusCode(403)
        .contentType(PROBLEM)
        .body("code", equalTo("common.forbidden"));
  }

  @Test
  void partners_outside_do_not_read_the_departments_data() {
    api.as("supplier.lc").get("service-requests").then().statusCode(403);
    api.as("center1").get("devices").then().statusCode(403);
  }

  @Test
  void missing_fields_are_named_each() {
    api.nobody()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("tokens")
        .then()
        .statusCode(422)
        .body("errors.field", contains("login", "password"))
        .body("errors.code", contains("field.missing", "field.missing"));
  }

  private void refused(String token) {
    String body =
        api.withToken(token)
            .get("projects")
            .then()
            .statusCode(401)
            .contentType(PROBLEM)
            .extract()
            .asString();
    assertThat(body).contains("common.unauthenticated").doesNotContain("Exception");
  }

  /** Key of the product, from its data folder. */
  private PrivateKey ownKey() throws Exception {
    try (Stream<Path> files = Files.list(product.home().resolve("keys"))) {
      Path newest =
          files
              .filter(file -> file.getFileName().toString().startsWith("signing-key-"))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      String pem = Files.readString(newest);
      byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    }
  }

  private String keyId() {
    return api.nobody().get("jwks").then().statusCode(200).extract().path("keys[0].kid");
  }

  /** Claims as the product makes them, for somebody who is known. */
  private String claims(int secondsToLive) {
    String own = api.token("finance").split("\\.", -1)[1];
    String payload = new String(Base64.getUrlDecoder().decode(own), StandardCharsets.UTF_8);
    long now = Instant.now().getEpochSecond();
    return ("{\"iss\":\"weibao\",\"aud\":\"weibao-api\",\"sub\":\"%s\",\"upn\":\"finance\",\"party\":1,"
            + "\"groups\":[\"STAFF\"],\"iat\":%d,\"iat_ms\":%d,\"exp\":%d,\"jti\":\"%s\"}")
        .formatted(
            JsonPath.from(payload).getString("sub"),
            now - 900,
            (now - 900) * 1000,
            now + secondsToLive,
            UUID.randomUUID());
  }

  private String signed(PrivateKey key, String claims) throws Exception {
    String content =
        base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId() + "\"}")
            + "."
            + base64(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(content.getBytes(StandardCharsets.US_ASCII));
    return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  private static BigInteger number(String base64) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
  }

  private static String base64(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
