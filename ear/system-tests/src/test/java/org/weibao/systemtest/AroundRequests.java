package org.weibao.systemtest;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** What may hang on a request, for pages that show it. */
final class AroundRequests {

  private final Api api;

  AroundRequests(Api api) {
    this.api = api;
  }

  /** A photo of a request; its id. */
  String photo(String request) {
    return api.as("tech1")
        .contentType("image/png")
        .body(Pictures.png(640, 480))
        .post("attachments?subject=REQUEST&key={n}&fileName=photo.png", request)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Something about a request that a technician put to headquarters; its number. */
  String escalation(String request) {
    return api.as("tech1")
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "requestNumber",
                    request,
                    "ground",
                    "IMPORTANT_PROBLEM",
                    "description",
                    "业主要求当天恢复")))
        .post("escalations")
        .then()
        .statusCode(201)
        .extract()
        .path("number");
  }

  /** Goods of an open request that were taken away for repair; the number of their receipt. */
  String goods(String request) {
    return api.as("tech1")
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "what",
                    "可视对讲室内机",
                    "look",
                    "外壳有划痕，附电源",
                    "handedOverBy",
                    "陈太",
                    "plannedOn",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString())))
        .post("service-requests/{n}/goods-receipts", request)
        .then()
        .statusCode(201)
        .extract()
        .path("number");
  }

  /** A visit that somebody of the city is sent to; its number. */
  String visit() {
    RequestCalls calls = new RequestCalls(api);
    String request = calls.register(calls.request()).then().extract().path("number");
    Number technician =
        api.as("head.sz")
            .get("service-requests/{n}/suggestions", request)
            .then()
            .extract()
            .path("items.find { it.name == '郭志强' }.technicianId");
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    return api.as("head.sz")
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "technicianId",
                    technician.longValue(),
                    "from",
                    now.toString(),
                    "to",
                    now.plusHours(2).toString())))
        .post("service-requests/{n}/work-orders", request)
        .then()
        .statusCode(201)
        .extract()
        .path("number");
  }
}
