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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weibao.regulation.Clause;

/** A service request over the API, from the register to its end. */
class ServiceRequestApiST {

  private static final String PROBLEM = "application/problem+json";

  private final Api api = new Api(RunningProduct.shared());
  private final RequestCalls calls = new RequestCalls(api);

  @Test
  @Clause({"S01-5.4", "S01-6-F5"})
  void a_request_is_registered_with_its_case_its_reasons_and_a_running_clock() {
    String number =
        calls
            .register(calls.request())
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
    Map<String, Object> request = calls.request();
    String first = calls.register(request, key).then().statusCode(201).extract().path("number");
    calls
        .register(request, key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", equalTo("true"))
        .body("number", equalTo(first));
  }

  @Test
  void two_calls_with_one_key_at_the_same_time_register_one_request() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> request = calls.request();
    api.token("region1");
    List<String> numbers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> calls.register(request, key)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(response -> response.then().statusCode(201).extract().<String>path("number"))
            .toList();
    assertThat(numbers).hasSize(4).containsOnly(numbers.get(0));
  }

  @Test
  @Clause("S01-5.1.2-b")
  void a_register_number_counts_once_in_a_project() {
    Map<String, Object> request = calls.request();
    request.put("registerNumber", "ST-" + UUID.randomUUID().toString().substring(0, 8));
    calls.register(request).then().statusCode(201);
    calls
        .register(request)
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("code", equalTo("request.already-registered"));
  }

  @Test
  void a_refused_row_leaves_no_phone_number_in_the_log() {
    Map<String, Object> request = calls.request();
    request.put("registerNumber", "ST-" + UUID.randomUUID().toString().substring(0, 8));
    request.put("ownerPhone", "13800009999");
    calls.register(request).then().statusCode(201);
    calls.register(request).then().statusCode(409);

    assertThat(RunningProduct.shared().log())
        .contains("uq_service_request_register")
        .doesNotContain("13800009999");
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
  @Clause({"S01-4-3-a", "S01-6-F1"})
  void a_visit_and_an_F1_end_in_a_reviewed_record_and_a_closed_request() {
    String number = calls.register(calls.request()).then().statusCode(201).extract().path("number");
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
    String number = calls.register(calls.request()).then().statusCode(201).extract().path("number");
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
    String number = calls.register(calls.request()).then().statusCode(201).extract().path("number");
    api.as("region1")
        .header("If-Match", etag("service-requests/" + number))
        .post("service-requests/{n}/close", number)
        .then()
        .statusCode(409)
        .body("code", equalTo("request.not-done"));
  }

  private String solve(String number) {
    OffsetDateTime now = RequestCalls.now();
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
}
