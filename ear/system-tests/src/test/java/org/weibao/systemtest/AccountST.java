package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** People and their way in, from the first password to the last session. */
class AccountST {

  @RegisterExtension static final Browser BROWSER = new Browser();
  @RegisterExtension static final Browser OTHER = new Browser();

  private static final Duration SECONDS = Duration.ofSeconds(20);
  private static final String OWN_PASSWORD = "seven green lanterns";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final Desk desk = new Desk(BROWSER, product, "en");
  private final Desk elsewhere = new Desk(OTHER, product, "en");

  @Test
  void a_one_time_password_is_shown_once_must_be_changed_and_then_everything_opens() {
    String login = login();
    desk.signIn("admin");
    desk.open("/people/new");
    desk.type("form:login", login);
    desk.type("form:displayName", "新来的");
    desk.choose("form:role", "TECH_GROUP");
    desk.look("person-new");
    desk.click("form:save");
    String given = desk.read("#one-time-password");
    desk.look("person-one-time");
    desk.open(desk.path());
    BROWSER.await(By.id("history"));
    assertThat(BROWSER.driver().findElements(By.id("one-time-password"))).isEmpty();

    signIn(BROWSER, desk, login, given);
    BROWSER.await(By.id("form:oldPassword"));
    desk.open("/requests");
    assertThat(desk.path()).isEqualTo("/account/password");
    desk.type("form:oldPassword", given);
    desk.type("form:newPassword", OWN_PASSWORD);
    desk.type("form:repeated", OWN_PASSWORD);
    desk.click("form:save");
    BROWSER.await(By.cssSelector(".message-info"));
    desk.open("/requests");
    assertThat(desk.path()).isEqualTo("/requests");
  }

  @Test
  void signing_out_everywhere_ends_the_other_browser_and_the_token() throws InterruptedException {
    String login = login();
    create(login, "TECH_GROUP");
    String token = token(login);
    signIn(BROWSER, desk, login, OWN_PASSWORD);
    signIn(OTHER, elsewhere, login, OWN_PASSWORD);
    elsewhere.open("/projects");
    OTHER.await(By.id("projects"));
    api.withToken(token).get("projects").then().statusCode(200);
    // A token says its making in whole seconds; one of this very second would count as newer.
    Thread.sleep(1_000);

    desk.open("/account");
    BROWSER.await(By.id("sessions"));
    desk.speak();
    desk.look("account");
    desk.click("everywhere:sign-out");
    BROWSER.await(By.id("form:login"));

    within(
        () -> {
          elsewhere.open("/projects");
          return elsewhere.path().startsWith("/sign-in");
        });
    within(() -> api.withToken(token).get("projects").statusCode() == 401);
  }

  @Test
  void one_session_is_ended_from_another() {
    String login = login();
    create(login, "TECH_GROUP");
    signIn(OTHER, elsewhere, login, OWN_PASSWORD);
    signIn(BROWSER, desk, login, OWN_PASSWORD);
    desk.open("/account");
    BROWSER.await(By.cssSelector("#sessions table input[type=submit]")).click();
    BROWSER.await(By.cssSelector(".message-info"));

    assertThat(desk.path()).startsWith("/account");
    within(
        () -> {
          elsewhere.open("/projects");
          return elsewhere.path().startsWith("/sign-in");
        });
  }

  @Test
  void who_is_deactivated_is_out_within_seconds() {
    String login = login();
    long id = create(login, "TECH_GROUP");
    String token = token(login);
    signIn(OTHER, elsewhere, login, OWN_PASSWORD);
    changed(id, "deactivation", Map.of()).then().statusCode(200).body("active", equalTo(false));

    within(() -> api.withToken(token).get("projects").statusCode() == 401);
    within(
        () -> {
          elsewhere.open("/projects");
          return elsewhere.path().startsWith("/sign-in");
        });
  }

  @Test
  void a_role_that_is_given_or_ended_counts_within_seconds_without_a_new_token() {
    String login = login();
    long id = create(login, "TECH_GROUP");
    String token = token(login);
    api.withToken(token).get("people").then().statusCode(403);
    Map<String, Object> role = Map.of("role", "REGIONAL_ADMIN", "scopeKind", "DEPARTMENT");
    Response given = changed(id, "roles", role);
    given.then().statusCode(200).body("roles.role", hasItem("REGIONAL_ADMIN"));
    within(() -> api.withToken(token).get("people").statusCode() == 200);

    long roleId = given.jsonPath().getLong("roles.find { it.role == 'REGIONAL_ADMIN' }.id");
    changed(id, "roles/" + roleId + "/ending", Map.of("to", today().minusDays(1).toString()))
        .then()
        .statusCode(200);
    within(() -> api.withToken(token).get("people").statusCode() == 403);
  }

  @Test
  void two_who_change_a_person_at_once_are_told() {
    long id = create(login(), "TECH_GROUP");
    String seen = etag(id);
    Map<String, Object> data = Map.of("displayName", "甲", "locale", "en");
    put(id, seen, data).then().statusCode(200).body("displayName", equalTo("甲"));
    put(id, seen, data).then().statusCode(412).body("code", equalTo("common.stale-version"));
    put(id, null, data).then().statusCode(428);
  }

  @Test
  void a_person_names_his_own_stand_in_and_nobody_elses() {
    String login = login();
    long id = create(login, "TECH_GROUP");
    long deputy = create(login(), "FINANCE");
    Map<String, Object> days =
        Map.of("deputyId", deputy, "from", today().toString(), "to", today().toString());
    String token = token(login);
    api.withToken(token)
        .contentType(ContentType.JSON)
        .body(Api.json(days))
        .post("people/{id}/stand-ins", id)
        .then()
        .statusCode(201)
        .body("validity", equalTo("NOW"));
    api.withToken(token)
        .contentType(ContentType.JSON)
        .body(Api.json(days))
        .post("people/{id}/stand-ins", deputy)
        .then()
        .statusCode(403);
    api.withToken(token)
        .contentType(ContentType.JSON)
        .body(Api.json(days))
        .post("people/{id}/stand-ins", id)
        .then()
        .statusCode(409)
        .body("errors.field", hasItem("from"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
  void the_pages_of_people_are_translated_and_fit(String language) {
    long id = create(login(), "TECH_GROUP");
    Desk admin = new Desk(BROWSER, product, language);
    admin.signIn("admin");
    Map<String, String> pages = new HashMap<>();
    pages.put("people", "/people");
    pages.put("person-new", "/people/new");
    pages.put("person", "/people/view?id=" + id);
    pages.put("account", "/account");
    pages.put("stand-in", "/account/stand-in?id=" + id);
    pages.forEach(
        (name, path) -> {
          admin.open(path);
          BROWSER.await(By.tagName("h1"));
          assertThat(admin.path()).isEqualTo(path);
          admin.look("page-" + name);
        });
  }

  @Test
  void a_page_of_somebody_else_is_not_for_everybody() {
    desk.signIn("tech1");
    desk.open("/people");
    assertThat(desk.read("h1")).isEqualTo(desk.word("error.403.title"));
  }

  private long create(String login, String role) {
    Map<String, Object> person = new HashMap<>();
    person.put("login", login);
    person.put("displayName", "测试 " + login);
    person.put("role", role);
    person.put("scopeKind", "DEPARTMENT");
    Response created =
        api.as("admin").contentType(ContentType.JSON).body(Api.json(person)).post("people");
    created.then().statusCode(201);
    String given = created.path("oneTimePassword");
    api.nobody()
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", login, "oldPassword", given, "newPassword", OWN_PASSWORD)))
        .post("password-changes")
        .then()
        .statusCode(204);
    return created.jsonPath().getLong("personId");
  }

  private String token(String login) {
    return api.nobody()
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", login, "password", OWN_PASSWORD)))
        .post("tokens")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  private String etag(long id) {
    return api.as("admin").get("people/{id}", id).then().statusCode(200).extract().header("ETag");
  }

  private Response changed(long id, String what, Map<String, ?> body) {
    var request = api.as("admin").header("If-Match", etag(id));
    return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(Api.json(body)))
        .post("people/" + id + "/" + what);
  }

  private Response put(long id, String ifMatch, Map<String, ?> body) {
    var request = api.as("admin").contentType(ContentType.JSON).body(Api.json(body));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("people/" + id);
  }

  private static void signIn(Browser browser, Desk at, String login, String password) {
    browser.driver().manage().deleteAllCookies();
    at.open("/sign-in");
    at.type("form:login", login);
    at.type("form:password", password);
    at.click("form:submit");
    browser.await(By.id("user-button"));
  }

  private static void within(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(SECONDS)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptions()
        .until(condition);
  }

  private static String login() {
    return "t" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
