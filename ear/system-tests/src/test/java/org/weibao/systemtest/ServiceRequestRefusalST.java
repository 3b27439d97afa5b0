package org.weibao.systemtest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client of the register gets wrong, and how it is told: by field, in its language. */
class ServiceRequestRefusalST {

  private static final String PROBLEM = "application/problem+json";

  private final Api api = new Api(RunningProduct.shared());
  private final RequestCalls calls = new RequestCalls(api);

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        Arguments.of("projectId", null, "field.missing"),
        Arguments.of("projectId", "one", "field.wrong-type"),
        Arguments.of("projectId", 999_999_999, "project.unknown"),
        Arguments.of("demand", null, "request.demand-missing"),
        Arguments.of("demand", "  ", "request.demand-missing"),
        Arguments.of("demand", "x".repeat(1001), "field.too-long"),
        Arguments.of("demand", "a\0b", "field.bad-character"),
        Arguments.of("demand", 7, "field.wrong-type"),
        Arguments.of("urgency", null, "field.missing"),
        Arguments.of("urgency", "NOW", "field.not-one-of"),
        Arguments.of("urgency", "EMERGENCY", "request.ground-missing"),
        Arguments.of("receivedAt", null, "field.missing"),
        Arguments.of("receivedAt", "yesterday", "field.unreadable"),
        Arguments.of("receivedAt", "2099-01-01T00:00:00+08:00", "request.received-in-future"),
        Arguments.of("receivedAt", "+999999999-01-01T00:00:00Z", "field.unreadable"),
        Arguments.of("roomLabel", "x".repeat(81), "field.too-long"),
        Arguments.of("ownerPhone", "1".repeat(41), "field.too-long"),
        Arguments.of("deviceSerial", "no such serial", "device.unknown-serial"),
        Arguments.of("colour", "red", "field.unknown"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void a_wrong_value_is_named_with_its_field(String field, Object value, String code) {
    Map<String, Object> request = calls.request();
    request.put(field, value);
    for (String language : List.of("en", "zh-CN", "zh-TW")) {
      api.as("region1")
          .header("Accept-Language", language)
          .contentType(ContentType.JSON)
          .body(Api.json(request))
          .post("service-requests")
          .then()
          .statusCode(422)
          .contentType(PROBLEM)
          .header("Content-Language", language)
          .body("errors.code", contains(code))
          .body("errors[0].message", notNullValue())
          .body("requestId", notNullValue());
    }
  }

  @Test
  void a_wrong_entry_of_a_list_is_named_with_its_place() {
    Map<String, Object> training =
        new HashMap<>(Map.of("heldOn", "2026-11-20", "topic", "门禁", "trainer", "郭志强"));
    training.put("signed", List.of("陈美玲", " "));
    refuseTraining(training, "signed[1]", "field.missing");
    training.put("signed", List.of("陈美玲", 7));
    refuseTraining(training, "signed[1]", "field.wrong-type");
    training.put("signed", Collections.nCopies(150, "陈"));
    refuseTraining(training, "signed", "field.too-many");
  }

  private void refuseTraining(Map<String, Object> training, String field, String code) {
    api.as("region1")
        .contentType(ContentType.JSON)
        .body(Api.json(training))
        .post("handovers/1/trainings")
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("errors.field", contains(field))
        .body("errors.code", contains(code));
  }

  @Test
  void what_cannot_be_read_is_a_bad_request() {
    for (String body : List.of("", "{", "[]", "{\"demand\":", "\u0000", "<xml/>")) {
      api.as("region1")
          .contentType(ContentType.JSON)
          .body(body)
          .post("service-requests")
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body("code", equalTo("common.malformed-json"));
    }
  }

  @Test
  void another_media_type_method_or_address_is_refused_as_such() {
    api.as("region1")
        .contentType("text/plain")
        .body("x")
        .post("service-requests")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    api.as("region1").accept("image/png").get("service-requests").then().statusCode(406);
    api.as("region1")
        .delete("service-requests")
        .then()
        .statusCode(405)
        .header("Allow", notNullValue());
    api.as("region1").get("nothing-here").then().statusCode(404).contentType(PROBLEM);
    api.as("region1").get("service-requests/SR0000-000000").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit, field.too-small",
    "limit=201, limit, field.too-large",
    "limit=many, limit, field.unreadable",
    "status=FOO, status, field.not-one-of",
    "projectId=x, projectId, field.unreadable",
    "late=maybe, late, field.unreadable",
    "cursor=zzz, cursor, common.bad-cursor",
    "text=%00, text, field.bad-character"
  })
  void a_wrong_query_value_is_named(String query, String field, String code) {
    api.as("region1")
        .urlEncodingEnabled(false)
        .get("service-requests?" + query)
        .then()
        .statusCode(422)
        .body("errors.field", contains(field))
        .body("errors.code", contains(code));
  }

  @Test
  void a_bad_idempotency_key_is_refused() {
    calls
        .register(calls.request(), "x".repeat(81))
        .then()
        .statusCode(422)
        .body("errors.field", contains("Idempotency-Key"));
    calls.register(calls.request(), "two words").then().statusCode(422);
  }
}
