package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider is away, or configured wrongly: what still works, and what people are told. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcTroubleST {

  private static int port;
  private static RunningProduct product;
  private static Api api;
  private static PageClient pages;

  @TempDir static Path config;

  /** Nobody listens where the provider should be, and yet the product starts. */
  @BeforeAll
  static void start() throws IOException {
    port = RunningProduct.freePort();
    ProviderScene.configure(config, ProviderScene.MAPPING);
    Map<String, String> settings = ProviderScene.settings(config, issuer());
    settings.put("weibao.oidc.local-sign-in", "true");
    product = RunningProduct.fresh(settings, "--demo");
    api = new Api(product);
    pages = new PageClient(product);
  }

  @AfterAll
  static void stop() {
    if (product != null) {
      product.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN", "zh-TW"})
  void who_wants_to_sign_in_is_told_that_the_provider_does_not_answer(String language) {
    Map<String, String> cookies = new HashMap<>();
    ProviderScene.get(product.at("/sign-in/provider").toString(), cookies)
        .then()
        .statusCode(302)
        .header("Location", endsWith("/sign-in?refusal=unreachable"));
    pages
        .request()
        .cookies(cookies)
        .header("Accept-Language", language)
        .get("/sign-in?refusal=unreachable")
        .then()
        .statusCode(200)
        .body(containsString(new Words(language).of("signin.provider.unreachable")))
        .body(containsString(new Words(language).of("signin.provider.emergency")));
  }

  @Test
  void an_administrator_comes_in_by_password_and_nobody_else() {
    pages.request().cookies(pages.signIn("admin")).get("/people").then().statusCode(200);

    Response page = pages.request().header("Accept-Language", "en").get("/sign-in");
    Map<String, String> cookies = new HashMap<>(page.cookies());
    pages
        .send(page, "region1", Api.PASSWORD, "same-origin", cookies)
        .then()
        .statusCode(200)
        .body(containsString("id=\"messages\""));
    pages.request().cookies(cookies).get("/requests").then().statusCode(302);
  }

  @Test
  void the_api_takes_no_token_that_it_cannot_verify_and_gives_people_none() {
    String token;
    try (TestProvider away = new TestProvider(port)) {
      token = away.accessToken("hq", Map.of());
    }
    api.withToken(token).get("projects").then().statusCode(401);
    api.nobody()
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", "admin", "password", Api.PASSWORD)))
        .post("tokens")
        .then()
        .statusCode(403)
        .body("code", equalTo("common.tokens-from-provider"));
    pages.request().get("/health").then().statusCode(200);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void once_the_provider_is_back_people_and_tokens_come_in_without_a_restart() {
    try (TestProvider back = new TestProvider(port)) {
      // Keys that could not be read are asked for again after some seconds.
      Awaitility.await()
          .atMost(30, TimeUnit.SECONDS)
          .untilAsserted(
              () ->
                  api.withToken(back.accessToken("hq", Map.of()))
                      .get("projects")
                      .then()
                      .statusCode(200));
      back.signsIn("region1", List.of());
      assertThat(new ProviderScene(product, issuer()).signIn("/requests")).isNotEmpty();
    }
  }

  @Test
  void a_faulty_mapping_stops_the_start(@TempDir Path faulty) throws Exception {
    ProviderScene.configure(faulty, "group, SUPPLIER, DEPARTMENT,");
    try (RunningProduct broken =
        RunningProduct.prepared(ProviderScene.settings(faulty, issuer()))) {
      broken.launch();
      assertThat(broken.awaitExit(3, TimeUnit.MINUTES)).isNotZero();
      assertThat(broken.output()).contains("SUPPLIER cannot be limited to DEPARTMENT");
    }
  }

  private static String issuer() {
    return "http://127.0.0.1:" + port;
  }
}
