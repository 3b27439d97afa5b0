package org.weibao.systemtest;

import static io.restassured.RestAssured.given;

import groovy.json.JsonOutput;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The product's API as a client of it sees it, with the demo accounts. */
final class Api {

  static final String PASSWORD = "weibao-demo";

  private final RunningProduct product;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Api(RunningProduct product) {
    this.product = product;
  }

  /** A request of nobody. */
  RequestSpecification nobody() {
    return given().baseUri(product.at("/").toString()).basePath("/api/v1");
  }

  /** A request of a demo account. */
  RequestSpecification as(String login) {
    return withToken(tokens.computeIfAbsent(login, this::token));
  }

  RequestSpecification withToken(String token) {
    return nobody().header("Authorization", "Bearer " + token);
  }

  String token(String login) {
    return nobody()
        .contentType(ContentType.JSON)
        .body(json(Map.of("login", login, "password", PASSWORD)))
        .post("tokens")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  /** An object as JSON; REST Assured brings no serializer of its own. */
  static String json(Map<String, ?> object) {
    return JsonOutput.toJson(object);
  }
}
