package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/**
 * Who decided on what was no longer so is told by whom, when and how; sending twice does no harm.
 */
class MeanwhileST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final Desk chinese = new Desk(BROWSER, product, "zh-CN");
  private final Desk english = new Desk(BROWSER, product, "en");

  @Test
  void a_call_that_is_late_is_told_who_changed_what_in_its_language() {
    long id = person();
    String seen = etag(id);
    put(id, seen, "甲", "13911112222").then().statusCode(200);

    put(id, seen, "乙", "")
        .then()
        .statusCode(412)
        .body("code", equalTo("common.stale-version"))
        .body("changedBy", notNullValue())
        .body("changedAt", containsString("T"))
        .body("changes.field", hasItems("displayName", "phone"))
        .body("changes.find { it.field == 'displayName' }.label", equalTo("Name"))
        .body("changes.find { it.field == 'displayName' }.from", equalTo("New"))
        .body("changes.find { it.field == 'displayName' }.to", equalTo("甲"))
        .body("changes.find { it.field == 'phone' }.from", nullValue())
        .body("changes.find { it.field == 'phone' }.to", equalTo("139****2222"));
    admin()
        .header("Accept-Language", "zh-CN")
        .header("If-Match", seen)
        .post("people/" + id + "/deactivation")
        .then()
        .statusCode(412)
        .body("changes.find { it.field == 'displayName' }.label", equalTo("姓名"));
  }

  @Test
  void a_role_that_was_given_meanwhile_is_told_too() {
    long id = person();
    String seen = etag(id);
    json(Map.of("role", "FINANCE", "scopeKind", "DEPARTMENT"))
        .header("If-Match", seen)
        .post("people/" + id + "/roles")
        .then()
        .statusCode(200);

    put(id, seen, "New", "")
        .then()
        .statusCode(412)
        .body("changes.find { it.field == 'RoleAssignment.role' }.to", equalTo("Finance"));
  }

  @Test
  void a_form_that_is_late_shows_the_changes_keeps_what_was_typed_and_can_be_sent_again() {
    long id = person();
    chinese.signIn("admin");
    chinese.open("/people/view?id=" + id);
    chinese.type("data:phone", "13800001111");
    put(id, etag(id), "改过的名字", "13911112222").then().statusCode(200);
    chinese.click("data:save");

    assertThat(chinese.read("#meanwhile dl"))
        .contains("姓名", "New", "改过的名字", "139****2222")
        .doesNotContain("13911112222");
    assertThat(chinese.held("data:phone")).isEqualTo("13800001111");
    assertThat(chinese.held("data:displayName")).isEqualTo("New");
    assertThat(chinese.read("[id='data:displayName-message']")).contains("改过的名字");
    assertThat(BROWSER.await(By.id("data:displayName")).getDomAttribute("aria-describedby"))
        .isEqualTo("data:displayName-message");
    chinese.look("person-changed-meanwhile");
    assertThat(BROWSER.barriers()).isEmpty();

    chinese.type("data:displayName", "改过的名字");
    chinese.click("data:save");
    BROWSER.await(By.cssSelector(".message-info"));
    assertThat(chinese.held("data:phone")).isEqualTo("13800001111");
    assertThat(BROWSER.driver().findElements(By.id("meanwhile"))).isEmpty();
  }

  @Test
  void a_form_whose_thing_is_over_says_so_and_gives_back_what_was_typed() {
    String client = "st-" + UUID.randomUUID().toString().substring(0, 13);
    account(client, null).then().statusCode(201);
    english.signIn("admin");
    english.open("/service-accounts/view?client=" + client);
    english.type("form:displayName", "A new name for it");
    admin()
        .header("If-Match", "\"0\"")
        .post("service-accounts/{id}/revocation", client)
        .then()
        .statusCode(200);
    english.click("form:save");

    assertThat(english.read("#meanwhile"))
        .contains(client, english.word("meanwhile.gone"), "A new name for it");
    english.look("account-over-meanwhile");
  }

  @Test
  void a_call_with_the_same_key_is_done_once_and_a_secret_is_told_once() {
    String client = "st-" + UUID.randomUUID().toString().substring(0, 13);
    String key = UUID.randomUUID().toString();
    account(client, key).then().statusCode(201).body("secret", notNullValue());
    account(client, key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("clientId", equalTo(client))
        .body("secret", nullValue());

    rotate(client, key).then().statusCode(200).body("version", equalTo(1));
    rotate(client, key)
        .then()
        .statusCode(200)
        .header("Idempotency-Replayed", "true")
        .body("version", equalTo(1))
        .body("secret", nullValue());
  }

  @Test
  void a_key_that_was_used_for_something_else_is_refused_with_the_time_in_words() {
    String key = UUID.randomUUID().toString();
    account("st-" + UUID.randomUUID().toString().substring(0, 13), key).then().statusCode(201);
    account("st-" + UUID.randomUUID().toString().substring(0, 13), key)
        .then()
        .statusCode(409)
        .body("code", equalTo("idempotency.other-content"))
        .body("detail", not(matchesPattern(".*\\d{4}-\\d\\d-\\d\\dT.*")))
        .body("detail", matchesPattern(".*\\d{1,2} [A-Z][a-z]{2} \\d{4}, \\d\\d:\\d\\d.*"));
  }

  @Test
  void a_refusal_in_the_row_of_a_list_stands_in_that_row() {
    english.signIn("manager");
    english.open("/lists?list=requests&shown=open%3D1");
    for (String name : new String[] {"First of mine", "Second of mine"}) {
      english.type("new:name", name);
      english.click("new:save");
      BROWSER.await(By.cssSelector(".message-info"));
      english.open("/lists?list=requests&shown=open%3D1");
    }
    english.type("own:views:1:name", " ");
    english.click("own:views:1:change");

    assertThat(english.read("[id='own:views:1:name-message']")).isNotBlank();
    assertThat(BROWSER.await(By.id("own:views:1:name")).getDomAttribute("aria-invalid"))
        .isEqualTo("true");
    assertThat(BROWSER.await(By.id("own:views:1:name")).getDomAttribute("aria-describedby"))
        .isEqualTo("own:views:1:name-message");
    assertThat(BROWSER.await(By.id("own:views:0:name")).getDomAttribute("aria-invalid")).isNull();
    assertThat(BROWSER.await(By.id("new:name")).getDomAttribute("aria-invalid")).isNull();
    assertThat(BROWSER.barriers()).isEmpty();
    english.look("lists-row-refused");
  }

  private long person() {
    String login = "st" + UUID.randomUUID().toString().substring(0, 8);
    return json(Map.of(
            "login",
            login,
            "displayName",
            "New",
            "locale",
            "en",
            "role",
            "TECH_GROUP",
            "scopeKind",
            "DEPARTMENT"))
        .post("people")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("personId");
  }

  private String etag(long id) {
    return admin().get("people/{id}", id).then().statusCode(200).extract().header("ETag");
  }

  private Response put(long id, String seen, String name, String phone) {
    return json(Map.of("displayName", name, "phone", phone, "locale", "en"))
        .header("If-Match", seen)
        .put("people/" + id);
  }

  private Response account(String client, String key) {
    RequestSpecification call =
        json(
            Map.of(
                "clientId",
                client,
                "displayName",
                "Finance system",
                "scopes",
                "stock:read",
                "addresses",
                ""));
    return (key == null ? call : call.header("Idempotency-Key", key)).post("service-accounts");
  }

  private Response rotate(String client, String key) {
    return admin()
        .header("If-Match", "\"0\"")
        .header("Idempotency-Key", "rotate-" + key)
        .post("service-accounts/{id}/secret", client);
  }

  private RequestSpecification json(Map<String, ?> body) {
    return admin().contentType(ContentType.JSON).body(Api.json(body));
  }

  private RequestSpecification admin() {
    return api.as("admin");
  }
}
