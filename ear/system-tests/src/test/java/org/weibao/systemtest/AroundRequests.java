package org.weibao.systemtest;

import io.restassured.http.ContentType;
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
}
