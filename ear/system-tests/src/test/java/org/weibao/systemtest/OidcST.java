package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** People come from an external OpenID Connect provider, and from nowhere else. */
class OidcST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String SZ = "CN=Region Shenzhen,OU=Weibao";

  private static TestProvider provider;
  private static RunningProduct product;
  private static ProviderScene scene;
  private static Api api;
  private static PageClient pages;

  @TempDir static Path config;

  @BeforeAll
  static void start() throws IOException {
    provider = new TestProvider();
    ProviderScene.configure(config, ProviderScene.MAPPING);
    product = RunningProduct.fresh(ProviderScene.settings(config, provider.issuer()), "--demo");
    scene = new ProviderScene(product, provider.issuer());
    api = new Api(product);
    pages = new PageClient(product);
  }

  @AfterAll
  static void stop() {
    if (product != null) {
      product.close();
    }
    provider.close();
  }

  @Test
  void signing_in_at_the_provider_leads_to_the_wanted_page() {
    provider.signsIn("region1", List.of());
    Map<String, String> cookies = new HashMap<>();
    String before = scene.begin("/requests?state=OPEN", cookies);
    String planted = cookies.get("WEIBAOSESSION");

    Response back = scene.follow(before, cookies);

    back.then().statusCode(302).header("Location", endsWith("/requests?state=OPEN"));
    assertThat(cookies.get("WEIBAOSESSION")).isNotEqualTo(planted);
    pages
        .request()
        .cookies(cookies)
        .get("/requests")
        .then()
        .statusCode(200)
        .body(containsString("黎晓岚"));
    assertThat(scene.roles("region1")).containsExactly("REGIONAL_ADMIN REGION SZ by hand");
  }

  @Test
  void somebody_new_is_created_with_the_roles_of_his_groups_in_their_scope() {
    provider.signsIn("new.region", List.of(SZ, "unknown group", "lost"));
    scene.signIn("/requests");
    assertThat(scene.roles("new.region")).containsExactly("REGIONAL_ADMIN REGION SZ provided");
    assertThat(requests("new.region")).isNotEmpty().isEqualTo(requests("region1"));
    assertThat(requests("new.region")).isNotEqualTo(requests("hq"));
  }

  @Test
  void roles_follow_the_groups_and_those_given_by_hand_stay() {
    provider.signsIn("finance", List.of(SZ, "finance people"));
    scene.signIn("/account");
    assertThat(scene.roles("finance"))
        .containsExactlyInAnyOrder(
            "FINANCE DEPARTMENT - by hand", "REGIONAL_ADMIN REGION SZ provided");

    provider.signsIn("finance", List.of());
    scene.signIn("/account");
    assertThat(scene.roles("finance")).containsExactly("FINANCE DEPARTMENT - by hand");
  }

  @Test
  void nobody_becomes_staff_and_partner_by_his_groups() {
    provider.signsIn("supplier.lc", List.of("finance people"));
    scene.signIn("/account");
    assertThat(scene.roles("supplier.lc")).containsExactly("SUPPLIER SUPPLIER LC by hand");
  }

  @Test
  void userinfo_is_asked_for_what_the_token_does_not_tell() {
    provider.signsInQuietly("quiet.person", "id-quiet.person", List.of("finance people"));
    scene.signIn("/account");
    assertThat(scene.roles("quiet.person")).containsExactly("FINANCE DEPARTMENT - provided");

    provider.signsInQuietly("quiet.other", "id-somebody-else", List.of("finance people"));
    Map<String, String> cookies = new HashMap<>();
    scene.assertRefused(scene.follow(scene.begin("/", cookies), cookies), cookies, "not-trusted");
  }

  @ParameterizedTest
  @CsvSource({"en, You have no account", "zh-CN, 您在本系统中没有账号", "zh-TW, 您在本系統中沒有帳號"})
  void who_is_unknown_and_has_no_role_is_told_so(String language, String text) {
    provider.signsIn("stranger", List.of("unknown group"));
    Map<String, String> cookies = new HashMap<>();
    Response back = scene.follow(scene.begin("/requests", cookies), cookies);

    scene.assertRefused(back, cookies, "unknown-person");
    pages
        .request()
        .cookies(cookies)
        .header("Accept-Language", language)
        .get("/sign-in?refusal=unknown-person")
        .then()
        .statusCode(200)
        .body(containsString(text));
    assertThat(scene.roles("stranger")).isEmpty();
  }

  @Test
  void an_answer_counts_once_and_only_in_the_browser_that_asked() {
    provider.signsIn("tech1", List.of());
    Map<String, String> own = new HashMap<>();
    String callback = scene.atProvider(scene.begin("/", own));

    Map<String, String> other = new HashMap<>();
    scene.begin("/", other);
    scene.assertRefused(ProviderScene.get(callback, other), other, "not-trusted");
    scene.assertRefused(
        ProviderScene.get(callback, new HashMap<>()), new HashMap<>(), "not-trusted");
    String forged = callback.replaceAll("state=[^&]*", "state=forged");
    scene.assertRefused(ProviderScene.get(forged, own), own, "not-trusted");
    String foreign = callback + "&iss=https://other.example";
    scene.assertRefused(ProviderScene.get(foreign, own), own, "not-trusted");
    scene.assertRefused(ProviderScene.get(callback, own), own, "not-trusted");
  }

  @Test
  void what_the_provider_denies_is_denied() {
    Map<String, String> cookies = new HashMap<>();
    String callback = scene.atProvider(scene.begin("/", cookies));
    String denied = callback.replaceAll("code=[^&]*", "error=access_denied");
    scene.assertRefused(ProviderScene.get(denied, cookies), cookies, "denied");
  }

  static Stream<Arguments> lies() {
    long now = Instant.now().getEpochSecond();
    return Stream.of(
        Arguments.of("nonce", "another"),
        Arguments.of("iss", "https://other.example"),
        Arguments.of("aud", "another client"),
        Arguments.of("azp", "another client"),
        Arguments.of("exp", now - 1),
        Arguments.of("iat", now + 3_600),
        Arguments.of("nbf", now + 3_600));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void an_identity_token_with_a_wrong_claim_is_refused(String claim, Object value) {
    provider.signsIn("tech1", List.of());
    provider.lies(with(claim, value));
    Map<String, String> cookies = new HashMap<>();
    scene.assertRefused(scene.follow(scene.begin("/", cookies), cookies), cookies, "not-trusted");
  }

  @Test
  void an_identity_token_of_another_key_is_refused() {
    provider.signsIn("tech1", List.of());
    provider.signsWith(TestProvider.newKey());
    Map<String, String> cookies = new HashMap<>();
    scene.assertRefused(scene.follow(scene.begin("/", cookies), cookies), cookies, "not-trusted");
  }

  @Test
  void who_leaves_here_leaves_the_provider_too() {
    provider.signsIn("tech1", List.of());
    BROWSER.driver().manage().deleteAllCookies();
    BROWSER.open(product, "/account");
    BROWSER.await(By.id("user-button")).click();
    BROWSER.await(By.id("leave:sign-out")).click();

    BROWSER.await(By.cssSelector(".message-info"));
    new WebDriverWait(BROWSER.driver(), Duration.ofSeconds(30))
        .until(ExpectedConditions.urlToBe(product.at("/sign-in?reason=left-provider").toString()));
    assertThat(provider.left()).containsExactly("id-tech1");
    assertThat(BROWSER.policyBreaches()).isEmpty();
    BROWSER.screenshot("left-provider");
    BROWSER.open(product, "/sign-in/leave");
    assertThat(BROWSER.driver().getCurrentUrl()).endsWith("/sign-in?reason=left");
    BROWSER.open(product, "/sign-in/left?state=made-up");
    assertThat(BROWSER.driver().getCurrentUrl()).endsWith("/sign-in?reason=left");
  }

  @Test
  void a_person_s_page_tells_which_roles_are_the_provider_s_and_lets_nobody_end_them() {
    provider.signsIn("somebody.else", List.of(SZ));
    scene.signIn("/account");
    String id = product.text("select id::text from person where login = ?", "somebody.else");
    provider.signsIn("admin", List.of());
    BROWSER.driver().manage().deleteAllCookies();
    Words words = new Words("zh-CN");
    BROWSER.open(product, "/people/view?id=" + id);
    assertThat(BROWSER.await(By.id("held")).getText()).contains(words.of("person.role-provided"));
    assertThat(BROWSER.await(By.id("provided")).getText())
        .isEqualTo(words.of("person.role-provided.note"));
    assertThat(BROWSER.driver().findElements(By.cssSelector("#held input[type=submit]"))).isEmpty();
    assertThat(BROWSER.barriers()).isEmpty();
    BROWSER.screenshot("provided-role");
    Response person = administrator().get("people/" + id);
    person.then().body("roles[0].provided", equalTo(true));
    administrator()
        .contentType(ContentType.JSON)
        .header("If-Match", person.header("ETag"))
        .body(Api.json(Map.of("to", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString())))
        .post("people/" + id + "/roles/" + person.path("roles[0].id") + "/ending")
        .then()
        .statusCode(409)
        .body("code", equalTo("organization.role-provided"));
  }

  @Test
  void passwords_of_ours_are_closed() {
    pages.request().get("/sign-in").then().statusCode(200).body(not(containsString("password")));
    api.nobody()
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", "admin", "password", Api.PASSWORD)))
        .post("tokens")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("common.tokens-from-provider"))
        .body("detail", containsString(provider.issuer()));
    api.nobody()
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "login", "admin",
                    "oldPassword", Api.PASSWORD,
                    "newPassword", "quite another one")))
        .post("password-changes")
        .then()
        .statusCode(403)
        .body("code", equalTo("security.passwords-closed"));
  }

  @Test
  void the_provider_s_access_tokens_open_the_api() {
    api.withToken(provider.accessToken("hq", Map.of())).get("projects").then().statusCode(200);
    api.withToken(provider.accessToken("hq", Map.of())).get("people").then().statusCode(403);
    api.withToken(provider.accessToken("nobody.here", Map.of()))
        .get("projects")
        .then()
        .statusCode(401);
  }

  @Test
  void roles_follow_the_groups_of_an_access_token_too() {
    Map<String, ?> groups = Map.of("groups", List.of("weibao-admins"));
    api.withToken(provider.accessToken("planner", groups)).get("people").then().statusCode(200);
    assertThat(scene.roles("planner")).contains("ADMINISTRATOR DEPARTMENT - provided");
    Map<String, ?> none = Map.of("groups", List.of());
    api.withToken(provider.accessToken("planner", none)).get("people").then().statusCode(403);
  }

  static Stream<Arguments> badAccess() {
    long now = Instant.now().getEpochSecond();
    return Stream.of(
        Arguments.of("iss", "https://other.example"),
        Arguments.of("aud", TestProvider.CLIENT),
        Arguments.of("exp", now - 1),
        Arguments.of("nbf", now + 3_600),
        Arguments.of("nonce", "so it is an identity token"));
  }

  @ParameterizedTest
  @MethodSource("badAccess")
  void an_access_token_with_a_wrong_claim_is_refused(String claim, Object value) {
    api.withToken(provider.accessToken("hq", Map.of(claim, value)))
        .get("projects")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({"key-1", "key-2"})
  void an_access_token_of_another_key_is_refused(String keyId) {
    Map<String, Object> claims = provider.accessClaims("hq", Map.of());
    api.withToken(provider.sign(claims, keyId, TestProvider.newKey()))
        .get("projects")
        .then()
        .statusCode(401);
  }

  @Test
  void service_accounts_still_get_tokens_of_ours() {
    String secret =
        administrator()
            .contentType(ContentType.JSON)
            .body(
                Api.json(
                    Map.of(
                        "clientId", "beside-oidc",
                        "displayName", "Beside",
                        "scopes", "register:read",
                        "addresses", "")))
            .post("service-accounts")
            .then()
            .statusCode(201)
            .extract()
            .path("secret");
    String token =
        api.nobody()
            .auth()
            .preemptive()
            .basic("beside-oidc", secret)
            .formParam("grant_type", "client_credentials")
            .post("tokens")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    api.withToken(token).get("projects").then().statusCode(200);
  }

  private static UnaryOperator<Map<String, Object>> with(String claim, Object value) {
    return claims -> {
      claims.put(claim, value);
      return claims;
    };
  }

  private static RequestSpecification administrator() {
    return api.withToken(provider.accessToken("admin", Map.of()));
  }

  private static List<String> requests(String login) {
    return api.withToken(provider.accessToken(login, Map.of()))
        .get("service-requests?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.number");
  }
}
