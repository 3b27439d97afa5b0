package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A service request over the API, from the register to its end. */
class ServiceRequestApiST {

  private static final String PROBLEM = "application/problem+json";

  private final Api api = new Api(RunningProduct.shared());

  @Test
  void a_request_is_registered_with_its_case_its_reasons_and_a_running_clock() {
    String number =
        register(request())
            .then()
            .statusCode(201)
            .header("Location", containsString("/api/v1/service-requests/SR"))
            .header("ETag", notNullValue())
            .body("status", equalTo("REGISTERED"))
            .body("source", equalTo("API"))
            .body("serviceCase", notNullValue())
            .body("receivedAt", endsWith("+08:00"))
            .extract()
            .path("number");

    api.as("tech1").get("service-requests/" + number).then().statusCode(200);
    api.as("tech1")
        .header("Accept-Language", "en")
        .get("service-requests/{number}/why", number)
        .then()
        .statusCode(200)
        .body("decisions", hasSize(1))
        .body("decisions[0].policy", containsString("S01"))
        .body("decisions[0].reasons", hasItem(containsString("So service case")));
    api.as("tech1")
        .header("Accept-Language", "zh-CN")
        .get("service-requests/{number}/why", number)
        .then()
        .statusCode(200)
        .body("decisions[0].reasons", hasItem(containsString("适用")));
    api.as("tech1")
        .get("service-requests/{number}/clock", number)
        .then()
        .statusCode(200)
        .body("events.kind", contains("START"));
  }

  @Test
  void the_same_key_again_gives_the_first_answer_and_registers_nothing() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> request = request();
    String first = registered(request, key).then().statusCode(201).extract().path("number");
    registered(request, key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", equalTo("true"))
        .body("number", equalTo(first));
  }

  @Test
  void two_calls_with_one_key_at_the_same_time_register_one_request() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> request = request();
    api.token("region1");
    List<String> numbers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> registered(request, key)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(response -> response.then().statusCode(201).extract().<String>path("number"))
            .toList();
    assertThat(numbers).hasSize(4).containsOnly(numbers.get(0));
  }

  @Test
  void a_register_number_counts_once_in_a_project() {
    Map<String, Object> request = request();
    request.put("registerNumber", "ST-" + UUID.randomUUID().toString().substring(0, 8));
    register(request).then().statusCode(201);
    register(request)
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("code", equalTo("request.already-registered"));
  }

  @Test
  void a_refused_row_leaves_no_phone_number_in_the_log() {
    Map<String, Object> request = request();
    request.put("registerNumber", "ST-" + UUID.randomUUID().toString().substring(0, 8));
    request.put("ownerPhone", "13800009999");
    register(request).then().statusCode(201);
    register(request).then().statusCode(409);

    assertThat(RunningProduct.shared().log())
        .contains("uq_service_request_register")
        .doesNotContain("13800009999");
  }

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        Arguments.of("projectId", null, "field.missing"),
        Arguments.of("projectId", "one", "field.wrong-type"),
        Arguments.of("projectId", 999_999_999, "project.unknown"),
        Arguments.of("demand", null, "field.missing"),
        Arguments.of("demand", "  ", "field.missing"),
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
    Map<String, Object> request = request();
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
    registered(request(), "x".repeat(81))
        .then()
        .statusCode(422)
        .body("errors.field", contains("Idempotency-Key"));
    registered(request(), "two words").then().statusCode(422);
  }

  @Test
  void pages_of_the_list_follow_each_other_without_gap_or_repetition() {
    List<String> both = numbers("service-requests?limit=40");
    String next = api.as("region1").get("service-requests?limit=20").then().extract().path("next");
    List<String> first = numbers("service-requests?limit=20");
    List<String> second = numbers("service-requests?limit=20&cursor=" + next);
    assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(20);
    assertThat(both).startsWith(first.get(0));
  }

  @Test
  void a_visit_and_an_F1_end_in_a_reviewed_record_and_a_closed_request() {
    String number = register(request()).then().statusCode(201).extract().path("number");
    String record = solve(number);
    String tag = etag("service-requests/" + number);
    api.as("region1").post("service-requests/{n}/close", number).then().statusCode(428);
    api.as("region1")
        .header("If-Match", "\"999\"")
        .post("service-requests/{n}/close", number)
        .then()
        .statusCode(412)
        .body("code", equalTo("common.stale-version"));
    api.as("region1")
        .header("If-Match", tag)
        .post("service-requests/{n}/close", number)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    api.as("techsup")
        .header("If-Match", etag("fault-records/" + record))
        .post("fault-records/{n}/review", record)
        .then()
        .statusCode(200)
        .body("reviewedByName", notNullValue());
  }

  @Test
  void of_two_closings_at_once_one_wins() {
    String number = register(request()).then().statusCode(201).extract().path("number");
    solve(number);
    String tag = etag("service-requests/" + number);
    api.token("region1");
    List<Integer> statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            api.as("region1")
                                .header("If-Match", tag)
                                .post("service-requests/{n}/close", number)
                                .statusCode()))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(200, 412);
  }

  @Test
  void a_request_that_is_not_done_is_not_closed() {
    String number = register(request()).then().statusCode(201).extract().path("number");
    api.as("region1")
        .header("If-Match", etag("service-requests/" + number))
        .post("service-requests/{n}/close", number)
        .then()
        .statusCode(409)
        .body("code", equalTo("request.not-done"));
  }

  private String solve(String number) {
    OffsetDateTime now = now();
    int visit =
        api.as("tech1")
            .contentType(ContentType.JSON)
            .body(Api.json(Map.of("arrivedAt", now.minusMinutes(30).toString(), "note", "到场")))
            .post("service-requests/{n}/visits", number)
            .then()
            .statusCode(201)
            .body("faultRecord", nullValue())
            .extract()
            .path("id");
    String record =
        api.as("tech1")
            .contentType(ContentType.JSON)
            .body(
                Api.json(
                    Map.of(
                        "visitId",
                        visit,
                        "cause",
                        "WIRING",
                        "handling",
                        "重新压接网线",
                        "solvedOnSpot",
                        true,
                        "replaced",
                        false,
                        "doneAt",
                        now.minusMinutes(5).toString())))
            .post("service-requests/{n}/fault-records", number)
            .then()
            .statusCode(201)
            .body("cause", equalTo("WIRING"))
            .extract()
            .path("number");
    api.as("tech1")
        .get("service-requests/{n}/fault-records", number)
        .then()
        .statusCode(200)
        .body("items.number", contains(record));
    api.as("tech1")
        .get("service-requests/{n}/visits", number)
        .then()
        .statusCode(200)
        .body("items.faultRecord", contains(record));
    return record;
  }

  private String etag(String path) {
    return api.as("region1").get(path).then().statusCode(200).extract().header("ETag");
  }

  private List<String> numbers(String path) {
    return api.as("region1")
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .path("items.number");
  }

  private Response register(Map<String, Object> request) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .body(Api.json(request))
        .post("service-requests");
  }

  private Response registered(Map<String, Object> request, String key) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(Api.json(request))
        .post("service-requests");
  }

  private Map<String, Object> request() {
    Map<String, Object> request = new HashMap<>();
    request.put("projectId", project());
    request.put("roomLabel", "1栋-1201");
    request.put("demand", "门口机无图像 " + UUID.randomUUID());
    request.put("urgency", "ROUTINE");
    request.put("receivedAt", now().minus(Duration.ofHours(1)).toString());
    return request;
  }

  private Object project() {
    return api.as("region1")
        .get("projects")
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.code == 'LWHT' }.id");
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
  }
}
