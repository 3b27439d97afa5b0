package org.weibao.systemtest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People come from an external OpenID Connect provider, and from nowhere else. */
class OidcST {

  private static final String MAPPING =
      """
      # group, role, scope_kind, scope
      weibao-admins, ADMINISTRATOR, DEPARTMENT,
      CN=Region Shenzhen,OU=Weibao, REGIONAL_ADMIN, REGION, SZ
      finance people, FINANCE, DEPARTMENT,
      lost, CITY_HEAD, CITY, NOWHERE
      """;

  private static final String SZ = "CN=Region Shenzhen,OU=Weibao";

  private static TestProvider provider;
  private static RunningProduct product;
  private static Api api;
  private static PageClient pages;

  @TempDir static Path config;

  @BeforeAll
  static void start() throws IOException {
    provider = new TestProvider();
    configure(config, MAPPING);
    product = RunningProduct.fresh(settings(), "--demo");
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

  /** The shipped configuration with a mapping of its own. */
  private static void configure(Path folder, String mapping) throws IOException {
    Path shipped = Path.of(System.getProperty("weibao.product"), "config");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("oidc-groups.csv"), mapping);
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("weibao.config", config.toString());
    settings.put("weibao.oidc.issuer", provider.issuer());
    settings.put("weibao.oidc.client-id", TestProvider.CLIENT);
    settings.put("weibao.oidc.client-secret", TestProvider.SECRET);
    settings.put("weibao.oidc.audience", TestProvider.AUDIENCE);
    settings.put("weibao.oidc.create-people", "true");
    return settings;
  }

  @Test
  void signing_in_at_the_provider_leads_to_the_wanted_page() {
    provider.signsIn("region1", List.of());
    Map<String, String> cookies = new HashMap<>();
    String before = begin("/requests?state=OPEN", cookies);
    String planted = cookies.get("WEIBAOSESSION");

    Response back = follow(before, cookies);

    back.then().statusCode(302).header("Location", endsWith("/requests?state=OPEN"));
    assertThat(cookies.get("WEIBAOSESSION")).isNotEqualTo(planted);
    pages
        .request()
        .cookies(cookies)
        .get("/requests")
        .then()
        .statusCode(200)
        .body(containsString("黎晓岚"));
    assertThat(roles("region1")).containsExactly("REGIONAL_ADMIN REGION SZ by hand");
  }

  @Test
  void somebody_new_is_created_with_the_roles_of_his_groups_in_their_scope() {
    provider.signsIn("new.region", List.of(SZ, "unknown group", "lost"));
    signIn("/requests");
    assertThat(roles("new.region")).containsExactly("REGIONAL_ADMIN REGION SZ provided");
    assertThat(requests("new.region")).isNotEmpty().isEqualTo(requests("region1"));
    assertThat(requests("new.region")).isNotEqualTo(requests("hq"));
  }

  @Test
  void roles_follow_the_groups_and_those_given_by_hand_stay() {
    provider.signsIn("finance", List.of(SZ, "finance people"));
    signIn("/account");
    assertThat(roles("finance"))
        .containsExactlyInAnyOrder(
            "FINANCE DEPARTMENT - by hand", "REGIONAL_ADMIN REGION SZ provided");

    provider.signsIn("finance", List.of());
    signIn("/account");
    assertThat(roles("finance")).containsExactly("FINANCE DEPARTMENT - by hand");
  }

  @Test
  void nobody_becomes_staff_and_partner_by_his_groups() {
    provider.signsIn("supplier.lc", List.of("finance people"));
    signIn("/account");
    assertThat(roles("supplier.lc")).containsExactly("SUPPLIER SUPPLIER LC by hand");
  }

  @Test
  void userinfo_is_asked_for_what_the_token_does_not_tell() {
    provider.signsInQuietly("quiet.person", "id-quiet.person", List.of("finance people"));
    signIn("/account");
    assertThat(roles("quiet.person")).containsExactly("FINANCE DEPARTMENT - provided");

    provider.signsInQuietly("quiet.other", "id-somebody-else", List.of("finance people"));
    Map<String, String> cookies = new HashMap<>();
    assertRefused(follow(begin("/", cookies), cookies), cookies, "not-trusted");
  }

  @ParameterizedTest
  @CsvSource({"en, You have no account", "zh-CN, 您在本系统中没有账号", "zh-TW, 您在本系統中沒有帳號"})
  void who_is_unknown_and_has_no_role_is_told_so(String language, String text) {
    provider.signsIn("stranger", List.of("unknown group"));
    Map<String, String> cookies = new HashMap<>();
    Response back = follow(begin("/requests", cookies), cookies);

    assertRefused(back, cookies, "unknown-person");
    pages
        .request()
        .cookies(cookies)
        .header("Accept-Language", language)
        .get("/sign-in?refusal=unknown-person")
        .then()
        .statusCode(200)
        .body(containsString(text));
    assertThat(roles("stranger")).isEmpty();
  }

  @Test
  void an_answer_counts_once_and_only_in_the_browser_that_asked() {
    provider.signsIn("tech1", List.of());
    Map<String, String> own = new HashMap<>();
    String callback = atProvider(begin("/", own));

    Map<String, String> other = new HashMap<>();
    begin("/", other);
    assertRefused(get(callback, other), other, "not-trusted");
    assertRefused(get(callback, new HashMap<>()), new HashMap<>(), "not-trusted");
    String forged = callback.replaceAll("state=[^&]*", "state=forged");
    assertRefused(get(forged, own), own, "not-trusted");
    String foreign = callback + "&iss=https://other.example";
    assertRefused(get(foreign, own), own, "not-trusted");
    assertRefused(get(callback, own), own, "not-trusted");
  }

  @Test
  void what_the_provider_denies_is_denied() {
    Map<String, String> cookies = new HashMap<>();
    String callback = atProvider(begin("/", cookies));
    String denied = callback.replaceAll("code=[^&]*", "error=access_denied");
    assertRefused(get(denied, cookies), cookies, "denied");
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
    assertRefused(follow(begin("/", cookies), cookies), cookies, "not-trusted");
  }

  @Test
  void an_identity_token_of_another_key_is_refused() {
    provider.signsIn("tech1", List.of());
    provider.signsWith(TestProvider.newKey());
    Map<String, String> cookies = new HashMap<>();
    assertRefused(follow(begin("/", cookies), cookies), cookies, "not-trusted");
  }

  @Test
  void signing_out_says_so_and_does_not_lead_straight_back_in() {
    provider.signsIn("tech1", List.of());
    signIn("/account");
    pages
        .request()
        .header("Accept-Language", "en")
        .get("/sign-in?reason=left")
        .then()
        .statusCode(200)
        .body(containsString("You are signed out."))
        .body(containsString("You may still be signed in"))
        .body(containsString("/sign-in/provider"));
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
    assertThat(roles("planner")).contains("ADMINISTRATOR DEPARTMENT - provided");
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
    String admin = provider.accessToken("admin", Map.of());
    String secret =
        api.withToken(admin)
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

  @Test
  void a_faulty_mapping_or_a_missing_setting_stops_the_start(@TempDir Path faulty)
      throws Exception {
    configure(faulty, "group, SUPPLIER, DEPARTMENT,");
    Map<String, String> settings = settings();
    settings.put("weibao.config", faulty.toString());
    try (RunningProduct broken = RunningProduct.prepared(settings)) {
      broken.launch();
      assertThat(broken.awaitExit(3, TimeUnit.MINUTES)).isNotZero();
      assertThat(broken.output()).contains("SUPPLIER cannot be limited to DEPARTMENT");
    }
  }

  private static UnaryOperator<Map<String, Object>> with(String claim, Object value) {
    return claims -> {
      claims.put(claim, value);
      return claims;
    };
  }

  private static void signIn(String wanted) {
    Map<String, String> cookies = new HashMap<>();
    follow(begin(wanted, cookies), cookies)
        .then()
        .statusCode(302)
        .header("Location", endsWith(wanted));
  }

  /** Asks for a page as nobody; gives the provider's address to go to. */
  private static String begin(String wanted, Map<String, String> cookies) {
    Response shut = get(product.at(wanted).toString(), cookies);
    shut.then().statusCode(302).header("Location", endsWith("/sign-in/provider"));
    Response leave = get(product.at("/sign-in/provider").toString(), cookies);
    leave.then().statusCode(302).header("Location", startsWith(provider.issuer()));
    return leave.header("Location");
  }

  private static Response follow(String address, Map<String, String> cookies) {
    return get(atProvider(address), cookies);
  }

  /** Where the provider sends the browser back to. */
  private static String atProvider(String address) {
    Response answer = get(address, new HashMap<>());
    answer.then().statusCode(302);
    return answer.header("Location");
  }

  private static Response get(String address, Map<String, String> cookies) {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .urlEncodingEnabled(false)
            .cookies(cookies)
            .get(URI.create(address));
    cookies.putAll(answer.cookies());
    return answer;
  }

  private static void assertRefused(Response back, Map<String, String> cookies, String refusal) {
    back.then().statusCode(302).header("Location", endsWith("/sign-in?refusal=" + refusal));
    get(product.at("/requests").toString(), new HashMap<>(cookies)).then().statusCode(302);
    get(product.at("/sign-in?refusal=" + refusal).toString(), new HashMap<>(cookies))
        .then()
        .statusCode(200)
        .body(containsString("id=\"refusal\""));
  }

  private static List<String> requests(String login) {
    return api.withToken(provider.accessToken(login, Map.of()))
        .get("service-requests?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.number");
  }

  /** Roles that a person holds today, where, and where they come from. */
  private static List<String> roles(String login) {
    String sql =
        """
        select a.role || ' ' || a.scope_kind || ' '
               || coalesce(r.code, c.code, s.code, '-') || ' '
               || case when a.provided then 'provided' else 'by hand' end
          from role_assignment a
          join person p on p.id = a.person_id
          left join region r on r.id = a.scope_id and a.scope_kind = 'REGION'
          left join city c on c.id = a.scope_id and a.scope_kind = 'CITY'
          left join supplier s on s.id = a.scope_id and a.scope_kind = 'SUPPLIER'
         where p.login = ? and (a.valid_to is null or a.valid_to >= current_date)
        """;
    try (Connection connection = product.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, login);
      List<String> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
