package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers on the network try, and what browsers are told to keep pages from. */
class HardeningST {

  private static final int FREE_FAILURES = 50;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final PageClient pages = new PageClient(product);

  @Test
  void a_form_that_another_site_sends_is_refused() {
    Response page = pages.request().get("/sign-in");
    pages.send(page, "tech1", Api.PASSWORD, "same-origin", page.cookies()).then().statusCode(302);
    page = pages.request().get("/sign-in");
    pages.send(page, "tech1", Api.PASSWORD, "cross-site", page.cookies()).then().statusCode(403);
    pages.send(page, "tech1", Api.PASSWORD, "same-site", page.cookies()).then().statusCode(403);
    pages
        .request()
        .cookies(page.cookies())
        .header("Origin", "https://evil.example")
        .formParam("language", "language")
        .post("/sign-in")
        .then()
        .statusCode(403);
    pages.request().cookies(page.cookies()).post("/sign-in").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "INVENTED"})
  void pages_know_no_other_method(String method) {
    Response answer = pages.request().request(method, "/sign-in");

    assertThat(answer.statusCode()).isIn(400, 405, 501);
    assertThat(answer.asString()).doesNotContain("Payara", "org.weibao");
  }

  @Test
  void the_api_echoes_nothing() {
    assertThat(api.nobody().request("TRACE", "projects").statusCode()).isIn(400, 405, 501);
  }

  @Test
  void a_page_tells_browsers_what_to_keep_it_from() {
    Response page = pages.request().get("/sign-in");
    page.then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("style-src 'self';"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Content-Security-Policy", containsString("form-action 'self'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("same-origin"))
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
        .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
        .header("Cross-Origin-Embedder-Policy", equalTo("require-corp"))
        .header("Cache-Control", equalTo("no-store"))
        .header("Strict-Transport-Security", nullValue())
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue());
  }

  @Test
  void the_session_s_cookie_stays_with_us() {
    String cookie = sessionCookie(pages.request());

    assertThat(cookie)
        .contains("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void behind_a_proxy_with_tls_the_cookie_is_secure_and_browsers_keep_to_tls() {
    RequestSpecification proxied = pages.request().header("X-Forwarded-Proto", "https");
    assertThat(sessionCookie(proxied)).contains("Secure").containsIgnoringCase("SameSite=Lax");
    pages
        .request()
        .header("X-Forwarded-Proto", "https")
        .get("/sign-in")
        .then()
        .header("Strict-Transport-Security", equalTo("max-age=31536000"));
    pages
        .request()
        .header("X-Forwarded-Proto", "https")
        .get("/projects")
        .then()
        .statusCode(302)
        .header("Location", not(containsString("http:")));
  }

  @Test
  void guessing_from_one_address_is_slowed_down_whatever_the_names() {
    String address = "203.0.113." + (1 + (int) (System.nanoTime() % 250));
    for (int i = 0; i < FREE_FAILURES; i++) {
      client(address).then().statusCode(401);
    }

    client(address)
        .then()
        .statusCode(429)
        .header("Retry-After", not(equalTo("0")))
        .body("code", equalTo("common.too-many-attempts"));
    person(address).then().statusCode(429);
    Response page = pages.request().get("/sign-in");
    Response refused =
        pages.send(page, "tech1", Api.PASSWORD, Map.of("X-Forwarded-For", address), page.cookies());
    refused.then().statusCode(429);
    assertThat(refused.header("Retry-After")).isNotNull();
    assertThat(refused.asString()).contains("Too many failed attempts");
    client("198.51.100.200").then().statusCode(401);
  }

  @Test
  void an_error_page_tells_nothing_of_the_inside() {
    for (String path : new String[] {"/none.xhtml", "/WEB-INF/web.xml", "/api/v1/none", "/api"}) {
      String body = pages.request().get(path).asString();
      assertThat(body).as(path).doesNotContain("Payara", "GlassFish", "org.weibao");
    }
  }

  private String sessionCookie(RequestSpecification request) {
    return request.get("/requests").headers().getValues("Set-Cookie").stream()
        .filter(value -> value.startsWith("WEIBAOSESSION="))
        .findFirst()
        .orElseThrow();
  }

  private Response client(String address) {
    return api.nobody()
        .header("X-Forwarded-For", address)
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", "guessed-" + UUID.randomUUID())
        .formParam("client_secret", "wrong")
        .post("tokens");
  }

  private Response person(String address) {
    return api.nobody()
        .header("X-Forwarded-For", address)
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("login", "finance", "password", Api.PASSWORD)))
        .post("tokens");
  }
}
