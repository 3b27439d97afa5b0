package org.weibao.systemtest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as a program sees them that plays a browser. */
final class PageClient {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces\\.nonce\"[^>]*value=\"([^\"]*)\"");

  private final RunningProduct product;

  PageClient(RunningProduct product) {
    this.product = product;
  }

  RequestSpecification request() {
    return given().baseUri(product.at("/").toString()).redirects().follow(false);
  }

  /** Cookies of somebody who has signed in. */
  Map<String, String> signIn(String login) {
    Response page = request().get("/sign-in");
    Map<String, String> cookies = new HashMap<>(page.cookies());
    Response answer = send(page, login, Api.PASSWORD, "same-origin", cookies);
    answer.then().statusCode(302);
    cookies.putAll(answer.cookies());
    return cookies;
  }

  /**
   * Sends the sign-in form.
   *
   * @param fetchSite from where, as a browser would say
   */
  Response send(
      Response page, String login, String password, String fetchSite, Map<String, String> cookies) {
    return send(page, login, password, Map.of("Sec-Fetch-Site", fetchSite), cookies);
  }

  /** Sends the sign-in form with other headers; from our own page unless they say otherwise. */
  Response send(
      Response page,
      String login,
      String password,
      Map<String, String> headers,
      Map<String, String> cookies) {
    String state = found(VIEW_STATE, page);
    String nonce = found(NONCE, page);
    Map<String, String> all = new HashMap<>(Map.of("Sec-Fetch-Site", "same-origin"));
    all.putAll(headers);
    return request()
        .cookies(cookies)
        .headers(all)
        .formParam("form", "form")
        .formParam("form:login", login)
        .formParam("form:password", password)
        .formParam("form:submit", "x")
        .formParam("primefaces.nonce", nonce)
        .formParam("jakarta.faces.ViewState", state)
        .post("/sign-in");
  }

  private static String found(Pattern field, Response page) {
    Matcher matcher = field.matcher(page.asString());
    if (!matcher.find()) {
      throw new IllegalStateException("no " + field + " on the page:\n" + page.asString());
    }
    return matcher.group(1).replace("&amp;", "&");
  }
}
