package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that call the API: what they are given, what they may do, and when it ends. */
class ServiceAccountsST {

  private static final String OFFICE = "10.2.3.4";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  void a_program_gets_a_token_the_oauth_way_and_reads_what_its_scopes_open() {
    Map<String, Object> account = create("reports:read stock:read", "");
    String id = (String) account.get("clientId");
    String token =
        api.nobody()
            .auth()
            .preemptive()
            .basic(id, (String) account.get("secret"))
            .formParam("grant_type", "client_credentials")
            .post("tokens")
            .then()
            .statusCode(200)
            .header("Cache-Control", equalTo("no-store"))
            .body("token_type", equalTo("Bearer"))
            .body("expires_in", equalTo(900))
            .body("scope", equalTo("reports:read stock:read"))
            .extract()
            .path("access_token");

    api.withToken(token).get("stock/balances").then().statusCode(200);
    api.withToken(token)
        .get("service-requests")
        .then()
        .statusCode(403)
        .body("code", equalTo("common.scope-missing"))
        .body("detail", containsString("GET v1/service-requests"));
    api.withToken(token).get("service-accounts").then().statusCode(403);
    admin().get("service-accounts/" + id).then().body("lastUsedAt", notNullValue());
  }

  @Test
  void a_program_may_ask_for_less_than_it_holds_and_not_for_more() {
    Map<String, Object> account = create("reports:read stock:read", "");
    Response less = token(account, OFFICE, "stock:read");
    assertThat(less.jsonPath().getString("scope")).isEqualTo("stock:read");
    api.withToken(less.path("access_token")).get("reports/monthly-report").then().statusCode(403);

    token(account, OFFICE, "requests:write")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_scope"));
  }

  @Test
  void a_program_writes_only_with_a_scope_for_it_and_under_its_own_name() {
    RequestCalls calls = new RequestCalls(api);
    String reader = token(create("requests:read", ""), OFFICE, "").path("access_token");
    api.withToken(reader)
        .contentType(ContentType.JSON)
        .body(Api.json(calls.request()))
        .post("service-requests")
        .then()
        .statusCode(403)
        .body("code", equalTo("common.scope-missing"));

    Map<String, Object> account = create("requests:read requests:write", "");
    String writer = token(account, OFFICE, "").path("access_token");
    String number =
        api.withToken(writer)
            .contentType(ContentType.JSON)
            .body(Api.json(calls.request()))
            .post("service-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    assertThat(
            product.text(
                "select p.login from service_request r join person p on p.id = r.registered_by"
                    + " where r.number = ?",
                number))
        .isEqualTo(account.get("clientId"));
  }

  @Test
  void a_program_comes_from_where_it_may() {
    Map<String, Object> account = create("stock:read", "10.2.0.0/16 192.0.2.7");

    token(account, OFFICE, "").then().statusCode(200);
    token(account, "192.0.2.7", "").then().statusCode(200);
    token(account, "10.3.0.1", "")
        .then()
        .statusCode(400)
        .body("error", equalTo("unauthorized_client"))
        .body("error_description", containsString("10.3.0.1"));
  }

  @Test
  void a_new_secret_ends_the_old_one_and_the_tokens_within_seconds() {
    Map<String, Object> account = create("stock:read", "");
    String token = token(account, OFFICE, "").path("access_token");
    api.withToken(token).get("stock/balances").then().statusCode(200);

    String secret =
        admin()
            .header("If-Match", "\"0\"")
            .post("service-accounts/{id}/secret", account.get("clientId"))
            .then()
            .statusCode(200)
            .body("secret", not(equalTo(account.get("secret"))))
            .extract()
            .path("secret");

    token(account, OFFICE, "").then().statusCode(401).body("error", equalTo("invalid_client"));
    awaitRefusal(token);
    account.put("secret", secret);
    String young = token(account, OFFICE, "").path("access_token");
    api.withToken(young).get("stock/balances").then().statusCode(200);
  }

  @Test
  void a_revoked_account_ends_at_once_and_for_ever() {
    Map<String, Object> account = create("stock:read", "");
    String id = (String) account.get("clientId");
    String token = token(account, OFFICE, "").path("access_token");
    admin()
        .header("If-Match", "\"0\"")
        .post("service-accounts/{id}/revocation", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("REVOKED"));

    token(account, OFFICE, "").then().statusCode(401);
    awaitRefusal(token);
    admin()
        .header("If-Match", "\"1\"")
        .post("service-accounts/{id}/secret", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("serviceaccount.revoked"));
  }

  @Test
  void two_administrators_do_not_overwrite_each_other() {
    String id = (String) create("stock:read", "").get("clientId");
    Map<String, String> change = Map.of("displayName", "Renamed", "scopes", "register:read");
    put(id, "\"0\"", change).then().statusCode(200).header("ETag", equalTo("\"1\""));
    put(id, "\"0\"", change).then().statusCode(412);
    admin()
        .contentType(ContentType.JSON)
        .body(Api.json(change))
        .put("service-accounts/" + id)
        .then()
        .statusCode(428);
  }

  @Test
  void the_secret_is_told_once_and_stored_as_a_hash() {
    Map<String, Object> account = create("stock:read", "");
    String id = (String) account.get("clientId");

    admin().get("service-accounts/" + id).then().statusCode(200).body("secret", nullValue());
    admin()
        .get("service-accounts")
        .then()
        .statusCode(200)
        .body("accounts.clientId", hasItem(id))
        .body(not(containsString((String) account.get("secret"))));
    assertThat(product.text("select secret_hash from service_account where client_id = ?", id))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void a_wrong_value_is_named() {
    refused("Erp", "stock:read", "", "clientId", "serviceaccount.bad-client-id");
    refused(newId(), "stock:write", "", "scopes", "serviceaccount.unknown-scope");
    refused(newId(), "stock:read", "somewhere", "addresses", "serviceaccount.bad-address");
    post("tech1", "stock:read", "")
        .then()
        .statusCode(409)
        .body("errors.field", hasItem("clientId"))
        .body("code", equalTo("organization.login-taken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hq", "finance", "tech1"})
  void only_an_administrator_sees_service_accounts(String login) {
    api.as(login).get("service-accounts").then().statusCode(403);
  }

  @Test
  void a_form_without_or_with_another_grant_is_refused_as_oauth_says() {
    api.nobody()
        .formParam("client_id", "x")
        .post("tokens")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_request"));
    api.nobody()
        .formParam("grant_type", "password")
        .post("tokens")
        .then()
        .statusCode(400)
        .body("error", equalTo("unsupported_grant_type"));
    api.nobody()
        .header("X-Forwarded-For", "198.51.100.77")
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", "nobody")
        .formParam("client_secret", "wrong")
        .post("tokens")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Basic"))
        .body("error", equalTo("invalid_client"));
  }

  @Test
  void a_service_account_signs_in_to_no_page_and_gets_no_person_s_token() {
    Map<String, Object> account = create("stock:read", "");
    api.nobody()
        .header("X-Forwarded-For", "198.51.100.78")
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", account.get("clientId"), "password", account.get("secret"))))
        .post("tokens")
        .then()
        .statusCode(401);
  }

  private void awaitRefusal(String token) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> api.withToken(token).get("stock/balances").then().statusCode(401));
  }

  private Map<String, Object> create(String scopes, String addresses) {
    return new HashMap<>(
        post(newId(), scopes, addresses).then().statusCode(201).extract().jsonPath().getMap(""));
  }

  private void refused(String id, String scopes, String addresses, String field, String code) {
    post(id, scopes, addresses)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(field))
        .body("code", equalTo(code));
  }

  private Response post(String id, String scopes, String addresses) {
    return admin()
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "clientId", id,
                    "displayName", "Finance system",
                    "scopes", scopes,
                    "addresses", addresses)))
        .post("service-accounts");
  }

  private Response put(String id, String version, Map<String, String> change) {
    return admin()
        .header("If-Match", version)
        .contentType(ContentType.JSON)
        .body(Api.json(change))
        .put("service-accounts/" + id);
  }

  private Response token(Map<String, Object> account, String address, String scope) {
    return api.nobody()
        .header("X-Forwarded-For", address)
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", account.get("clientId"))
        .formParam("client_secret", account.get("secret"))
        .formParam("scope", scope)
        .post("tokens");
  }

  private io.restassured.specification.RequestSpecification admin() {
    return api.as("admin");
  }

  private static String newId() {
    return "st-" + UUID.randomUUID().toString().substring(0, 13);
  }
}
