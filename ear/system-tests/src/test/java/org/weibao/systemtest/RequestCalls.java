package org.weibao.systemtest;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls that put a request into the register. */
final class RequestCalls {

  private final Api api;

  RequestCalls(Api api) {
    this.api = api;
  }

  /** Registers as the regional administrator. */
  Response register(Map<String, Object> request) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .body(Api.json(request))
        .post("service-requests");
  }

  /** Registers under an idempotency key. */
  Response register(Map<String, Object> request, String key) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(Api.json(request))
        .post("service-requests");
  }

  /** A request that nothing is wrong with. */
  Map<String, Object> request() {
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

  /** Now in the department, without fractions. */
  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
  }
}
