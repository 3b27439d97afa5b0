package org.weibao.systemtest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as a browser without scripts asks for them: one session, no redirects followed. */
final class PageVisitor {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\"[^>]*value=\"([^\"]+)\"");

  private final RunningProduct product;
  private final Map<String, String> cookies;

  private PageVisitor(RunningProduct product, Map<String, String> cookies) {
    this.product = product;
    this.cookies = cookies;
  }

  /** Signs in with a demo account, with the form's own fields. */
  static PageVisitor signIn(RunningProduct product, String login) {
    Response page = given().get(product.at("/sign-in"));
    Response answer =
        given()
            .cookies(page.cookies())
            .header("Sec-Fetch-Site", "same-origin")
            .redirects()
            .follow(false)
            .formParam("form", "form")
            .formParam("form:login", login)
            .formParam("form:password", Api.PASSWORD)
            .formParam("form:submit", "form:submit")
            .formParam("jakarta.faces.ViewState", first(VIEW_STATE, page))
            .formParam("primefaces.nonce", first(NONCE, page))
            .post(product.at("/sign-in"));
    if (answer.statusCode() != 302) {
      throw new AssertionError(login + " cannot sign in: " + answer.statusCode());
    }
    return new PageVisitor(product, answer.cookies());
  }

  private static String first(Pattern field, Response page) {
    Matcher value = field.matcher(page.asString());
    if (!value.find()) {
      throw new AssertionError("no sign-in form: " + page.statusCode());
    }
    return value.group(1);
  }

  /** What the browser remembers. */
  Map<String, String> cookies() {
    return cookies;
  }

  /** Asks for a page. */
  Response get(String path) {
    return given().cookies(cookies).redirects().follow(false).get(product.at(path));
  }
}
